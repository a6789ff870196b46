import type { words as russian } from "./refund.words.ru.ts"

export const words: typeof russian = {
  title: {
    none: (sum) => `You paid the state duty: ${sum}`,
    asked: (sum) => `Refund of the duty: ${sum} is on its way to you`,
    returned: (sum) => `Refund of the duty: ${sum} was given back`,
    declined: (sum) => `Refund of the duty: the bank did not take ${sum}`
  },
  text: {
    none: "The agency gives it back (Tax Code, article 333.40). It sees your payment; its decision will be told here and by e-mail.",
    asked: "The money comes to the card you paid with within a few days.",
    returned: "The money has gone to the card you paid with.",
    declined: "The money is still with the treasury. The agency can send it again."
  },
  reason: (said) => `Why it is given back: ${said}`,
  since: (when) => `As of ${when}`,
  payment: "Open the payment"
}
