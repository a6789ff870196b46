import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./history.words.ru.ts"),
  en: () => import("./history.words.en.ts")
})
