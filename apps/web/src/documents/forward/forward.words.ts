import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./forward.words.ru.ts"),
  en: () => import("./forward.words.en.ts")
})
