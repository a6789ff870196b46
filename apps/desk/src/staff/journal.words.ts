import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./journal.words.ru.ts"),
  en: () => import("./journal.words.en.ts")
})
