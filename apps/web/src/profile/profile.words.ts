import { dictionary } from "@opora/ui/i18n/dictionary"

export const words = dictionary({
  ru: () => import("./profile.words.ru.ts"),
  en: () => import("./profile.words.en.ts")
})

/** How to mend a field, by the code of its problem: the words that the API uses too. */
export const mends = dictionary({
  ru: async () => ({ words: await import("@opora/contract/problems/codes.ru") }),
  en: async () => ({ words: await import("@opora/contract/problems/codes.en") })
})
