import { dictionary } from "../i18n/dictionary.ts"

export const words = dictionary({
  ru: () => import("./ui.words.ru.ts"),
  en: () => import("./ui.words.en.ts")
})
