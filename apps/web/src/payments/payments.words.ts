import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./payments.words.ru.ts"),
  en: () => import("./payments.words.en.ts")
})
