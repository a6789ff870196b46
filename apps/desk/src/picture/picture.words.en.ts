import type { words as russian } from "./picture.words.ru.ts"

export const words: typeof russian = {
  larger: "Larger",
  smaller: "Smaller",
  largerNamed: (name) => `Larger: ${name}`,
  turn: "Turn",
  turnNamed: (name) => `Turn: ${name}`,
  failed: "The picture did not open.",
  again: "Open again",
  show: (name) => `Show: ${name}`,
  hide: (name) => `Hide: ${name}`
}
