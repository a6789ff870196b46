import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./applications.words.ru.ts"),
  en: () => import("./applications.words.en.ts")
})
