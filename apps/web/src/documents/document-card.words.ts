import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./document-card.words.ru.ts"),
  en: () => import("./document-card.words.en.ts")
})
