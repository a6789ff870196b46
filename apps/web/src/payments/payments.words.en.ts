import { pluralIn } from "@opora/ui/i18n/plural"
import type { words as russian } from "./payments.words.ru.ts"

const count = pluralIn("en")

export const words: typeof russian = {
  title: "Payments",
  lead: "State duties, taxes and fines that were raised for you, and all you have paid here.",
  tabs: "What to show",
  toPay: "To pay",
  history: "Payment history",
  noDebts: "You owe nothing",
  noDebtsText: "When an agency asks you to pay, it appears here.",
  noHistory: "No payments yet",
  noHistoryText: "Your payments and receipts will appear here.",
  pay: (sum) => `Pay ${sum}`,
  paySeveral: (charges, sum) =>
    `${count(charges, { one: "# charge", other: "# charges" })}, ${sum} in all`,
  backToBank: "Back to the bank",
  choose: (purpose) => `Choose: ${purpose}`,
  details: "Requisites",
  uin: "UIN",
  payee: "Payee",
  inn: "INN",
  kbk: "KBK",
  raised: "Raised",
  paidPart: "Paid already",
  due: (day) => `Pay by ${day}`,
  overdue: (day) => `Was due by ${day}`,
  discount: (percent, day) => `${percent}% off until ${day}`,
  fullPrice: "Without discount",
  kinds: {
    duty: "State duty",
    tax: "Tax",
    fine: "Fine",
    utility: "Utility",
    court: "Court debt"
  },
  charge: {
    raised: "Not paid",
    partly: "Partly paid",
    settled: "Paid",
    cancelled: "Cancelled",
    overdue: "Overdue"
  },
  chargePaid: (day) => `Paid on ${day}`,
  chargeCancelled: "Nothing to pay: the charge was cancelled.",
  secure: "You enter the card on the bank's page. We never see its number.",
  status: {
    started: "Opening the bank's page",
    opened: "Waiting for the payment",
    authorised: "The bank is checking",
    unknown: "Asking the bank",
    settled: "Paid",
    failed: "Not paid",
    refunding: "Giving the money back",
    refunded: "Refunded"
  },
  waiting: {
    title: "Waiting for the bank",
    text: "It usually takes some seconds. You may close the page: we shall notify you.",
    opened: "If you have not paid yet, go back to the bank's page.",
    unknown:
      "The bank has not told us yet whether the payment went through. We keep asking. Don't pay again: you are never charged twice."
  },
  done: {
    title: "Payment received",
    text: "The agency learns of it by itself: there is no need to bring the receipt.",
    receipt: "Download the receipt",
    look: "Open and print",
    check: "Check that it is genuine",
    receiptSoon: "Making the receipt…"
  },
  refund: {
    refunding: "The money comes back to the card you paid with within a few days.",
    refunded: "The money is back on the card you paid with."
  },
  failure: {
    title: "The payment did not go through",
    again: "Try again",
    code: (code) => `Error code: ${code}`,
    codes: {
      declined: "The bank declined. Call the number on the card, or take another card.",
      "insufficient-funds": "There is not enough money on the card. Top it up or take another.",
      "limit-exceeded":
        "The card's limit is exceeded. Change it in the bank's app or take another card.",
      "card-expired": "The card has expired. Take another one.",
      "card-blocked": "The card is blocked. Call the bank or take another card.",
      "authentication-failed": "The code by SMS was not confirmed. Try again with a new code.",
      cancelled: "You cancelled the payment. Nothing was charged.",
      expired: "The time to pay is over. Nothing was charged; begin again.",
      "never-opened": "The bank's page did not open. Nothing was charged; begin again.",
      refused: "The bank did not take the payment. Try again later."
    }
  },
  payment: "Payment",
  state: "Status",
  paymentTo: "Purpose",
  sum: "Sum",
  card: "Card",
  transaction: "Transaction number",
  when: "Date and time",
  toApplication: "Back to the application",
  toPayments: "All payments"
}
