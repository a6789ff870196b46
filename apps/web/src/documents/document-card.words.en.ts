import type { words as russian } from "./document-card.words.ru.ts"

export const words: typeof russian = {
  added: (day) => `Added ${day}`,
  until: (day) => `Valid until ${day}`,
  uploaded: "Uploaded by you"
}
