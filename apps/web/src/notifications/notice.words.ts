import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./notice.words.ru.ts"),
  en: () => import("./notice.words.en.ts")
})
