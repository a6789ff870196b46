import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./decision.words.ru.ts"),
  en: () => import("./decision.words.en.ts")
})
