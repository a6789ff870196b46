import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./visits.words.ru.ts"),
  en: () => import("./visits.words.en.ts")
})
