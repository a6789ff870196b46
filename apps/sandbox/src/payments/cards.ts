import type { DeclineCode } from "./order.ts"

/** What a test card does. */
export interface Card {
  readonly number: string
  readonly name: string
  /** Does the bank ask for a one-time code (3-D Secure)? */
  readonly code: boolean
  readonly outcome: "paid" | "unknown-paid" | "unknown-declined" | DeclineCode
}

/** The test cards. Their numbers pass the check digit (Luhn); any later month and any CVC will do. */
export const cards: ReadonlyArray<Card> = [
  { number: "2200000000000004", name: "Оплата с кодом из SMS", code: true, outcome: "paid" },
  { number: "2200000000000012", name: "Оплата без кода", code: false, outcome: "paid" },
  { number: "2200000000000020", name: "Банк отказывает", code: true, outcome: "05" },
  { number: "2200000000000038", name: "Не хватает денег", code: false, outcome: "51" },
  { number: "2200000000000046", name: "Карта просрочена", code: false, outcome: "54" },
  { number: "2200000000000053", name: "Больше лимита", code: true, outcome: "61" },
  {
    number: "2200000000000061",
    name: "Исход неизвестен, деньги спишут",
    code: true,
    outcome: "unknown-paid"
  },
  {
    number: "2200000000000079",
    name: "Исход неизвестен, деньги не спишут",
    code: false,
    outcome: "unknown-declined"
  },
  { number: "2200000000000087", name: "Карта заблокирована", code: false, outcome: "62" }
]

/** Where the one-time codes of the test cards go. */
export const cardPhone = "+79000000100"

export const cardOf = (number: string): Card | undefined =>
  cards.find((card) => card.number === number.replaceAll(/\D/g, ""))

/** As much of a card as may be shown (PCI DSS 3.4). */
export const maskOf = (number: string): string => `•••• ${number.slice(-4)}`
