import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./case-papers.words.ru.ts"),
  en: () => import("./case-papers.words.en.ts")
})
