import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./identity.words.ru.ts"),
  en: () => import("./identity.words.en.ts")
})
