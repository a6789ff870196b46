import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./queue.words.ru.ts"),
  en: () => import("./queue.words.en.ts")
})
