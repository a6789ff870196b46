import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./proof.words.ru.ts"),
  en: () => import("./proof.words.en.ts")
})
