import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./notifications.words.ru.ts"),
  en: () => import("./notifications.words.en.ts")
})
