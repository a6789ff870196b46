import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./list.words.ru.ts"),
  en: () => import("./list.words.en.ts")
})
