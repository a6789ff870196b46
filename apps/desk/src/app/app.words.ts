import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./app.words.ru.ts"),
  en: () => import("./app.words.en.ts")
})
