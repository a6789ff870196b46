import { pluralIn } from "@opora/ui/i18n/plural"
import type { words as russian } from "./home.words.ru.ts"

const count = pluralIn("en")

export const words: typeof russian = {
  hello: (name) => (name === undefined ? "Good afternoon" : `Good afternoon, ${name}`),
  waiting: (waiting) =>
    waiting === 0
      ? "Nothing waits for you now"
      : count(waiting, { one: "# matter waits for you", other: "# matters wait for you" }),
  all: "All",
  applications: "My applications",
  documents: "My documents",
  notifications: "Notifications",
  popular: "Often needed"
}
