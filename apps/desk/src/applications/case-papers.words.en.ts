import { methods } from "@opora/ui/words/signing-method.en"
import type { words as russian } from "./case-papers.words.ru.ts"

export const words: typeof russian = {
  corrections: {
    title: "Answers to clarifications",
    at: (when) => `The citizen answered ${when}`
  },
  refund: {
    title: (sum) => `The duty of ${sum} is paid`,
    none: "The case ended without the service: the duty may go back to the citizen (Tax Code, article 333.40).",
    status: {
      asked: (when) => `The refund was sent to the bank ${when}`,
      returned: (when) => `Given back ${when}`,
      declined: (when) => `The bank declined the refund ${when}. It may be sent again.`
    },
    isBack: "Given back",
    action: "Give the duty back",
    reason: "Why it is refunded",
    hint: "The citizen reads this at the application",
    certain: (sum) => `${sum} goes to the citizen's card. A refund can't be taken back`,
    asked: "The refund is sent to the bank"
  },
  receipt: {
    title: "Act of receipt",
    signed: (when, method) => `Signed ${when}, ${method}`,
    unsigned: "Not signed",
    making: "The PDF is being made",
    open: "Act, PDF",
    methods
  }
}
