import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./receipt.words.ru.ts"),
  en: () => import("./receipt.words.en.ts")
})
