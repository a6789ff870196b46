import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./home.words.ru.ts"),
  en: () => import("./home.words.en.ts")
})
