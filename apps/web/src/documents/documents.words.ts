import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./documents.words.ru.ts"),
  en: () => import("./documents.words.en.ts")
})
