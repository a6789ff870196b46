import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./refund.words.ru.ts"),
  en: () => import("./refund.words.en.ts")
})
