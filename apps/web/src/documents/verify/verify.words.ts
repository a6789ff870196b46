import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./verify.words.ru.ts"),
  en: () => import("./verify.words.en.ts")
})
