import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./verification.words.ru.ts"),
  en: () => import("./verification.words.en.ts")
})
