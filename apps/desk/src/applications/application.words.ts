import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./application.words.ru.ts"),
  en: () => import("./application.words.en.ts")
})
