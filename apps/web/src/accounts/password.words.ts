import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./password.words.ru.ts"),
  en: () => import("./password.words.en.ts")
})
