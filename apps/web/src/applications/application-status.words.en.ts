import { status } from "@opora/ui/words/application-status.en"
import type { words as russian } from "./application-status.words.ru.ts"

export const words: typeof russian = {
  status,
  turn: {
    citizen: "Your turn",
    agency: "The agency's turn",
    outside: "Waiting for another system",
    nobody: "Nothing to be done"
  },
  number: (number) => `No. ${number}`
}
