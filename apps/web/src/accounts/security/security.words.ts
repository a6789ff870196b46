import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./security.words.ru.ts"),
  en: () => import("./security.words.en.ts")
})
