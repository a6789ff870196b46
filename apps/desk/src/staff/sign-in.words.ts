import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./sign-in.words.ru.ts"),
  en: () => import("./sign-in.words.en.ts")
})
