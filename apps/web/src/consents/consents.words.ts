import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./consents.words.ru.ts"),
  en: () => import("./consents.words.en.ts")
})
