import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./registration.words.ru.ts"),
  en: () => import("./registration.words.en.ts")
})
