import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./application-status.words.ru.ts"),
  en: () => import("./application-status.words.en.ts")
})
