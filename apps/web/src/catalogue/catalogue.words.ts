import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./catalogue.words.ru.ts"),
  en: () => import("./catalogue.words.en.ts")
})
