import type { words as russian } from "./refund.words.ru.ts"

export const words: typeof russian = {
  title: {
    none: (sum) => `You paid the state duty: ${sum}`,
    asked: (sum) => `Refund of the duty: ${sum} is on its way to you`,
    returned: (sum) => `Refund of the duty: ${sum} has been refunded`,
    declined: (sum) => `Refund of the duty: the bank did not accept ${sum}`
  },
  text: {
    none: "The agency refunds it (Tax Code, article 333.40). It can see your payment; you will learn its decision here and from a notification.",
    asked: "The money will reach the card you paid with within a few days.",
    returned: "The money has gone to the card you paid with.",
    declined: "The money is still with the treasury. The agency can send it again."
  },
  reason: (said) => `Why it is refunded: ${said}`,
  since: (when) => `As of ${when}`,
  payment: "Open the payment"
}
