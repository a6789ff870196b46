import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./appointments.words.ru.ts"),
  en: () => import("./appointments.words.en.ts")
})
