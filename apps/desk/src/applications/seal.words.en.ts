import type { seal as ru } from "./seal.words.ru.ts"

export const seal: typeof ru = {
  states: {
    intact: "The seal is intact",
    broken: "The seal is broken",
    lost: "The file does not open"
  },
  issued: (title, issuer, when) => `${title}. Issued on the portal: ${issuer}, ${when}`,
  code: "Number for checking:"
}
