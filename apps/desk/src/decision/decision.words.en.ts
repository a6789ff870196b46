import type { words as russian } from "./decision.words.ru.ts"

export const words: typeof russian = {
  cancel: "Cancel",
  change: "Change the text",
  citizenReads: "The citizen will read:"
}
