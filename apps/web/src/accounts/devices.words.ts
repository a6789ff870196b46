import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./devices.words.ru.ts"),
  en: () => import("./devices.words.en.ts")
})
