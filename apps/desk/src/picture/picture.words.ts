import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./picture.words.ru.ts"),
  en: () => import("./picture.words.en.ts")
})
