/**
 * A charge is what a citizen owes: raised once, paid at most once, whoever tries how often.
 *
 *   raised ── pay a part ──▶ partly ── pay the rest ──▶ settled
 *     │  └──────────────── pay it all ────────────────────▲ │
 *     │  ◀──────────── refund ─────────────────────────────┘
 *     └── cancel ──▶ cancelled
 *
 * While a payment is under way for it, the charge is taken: no second payment can begin.
 * This file holds no Effect: the browser reads it too.
 */
import * as v from "valibot"
import { CitizenId } from "../accounts/citizen.ts"
import { Instant } from "../shared/instant.ts"
import { Kopecks } from "../shared/money.ts"
import { PaymentId } from "./payment-id.ts"
import { Uin } from "./uin.ts"

export const ChargeId = v.pipe(v.string(), v.uuid(), v.brand("ChargeId"))
export type ChargeId = v.InferOutput<typeof ChargeId>

/** What the money is for: госпошлина, налог, штраф, коммунальная услуга, судебная задолженность. */
export const ChargeKind = v.picklist(["duty", "tax", "fine", "utility", "court"])
export type ChargeKind = v.InferOutput<typeof ChargeKind>

const digits = (length: string) => v.pipe(v.string(), v.regex(new RegExp(`^\\d{${length}}$`)))

/** Who gets the money, with the requisites a bank asks for (Положение Банка России 762-П). */
export const Payee = v.object({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  inn: v.optional(digits("10")),
  kpp: v.optional(digits("9")),
  account: v.optional(digits("20")),
  bic: v.optional(digits("9")),
  /** КБК: the line of the budget. Its first three digits name the office in the УИН. */
  kbk: v.optional(digits("20")),
  oktmo: v.optional(digits("8,11"))
})
export type Payee = v.InferOutput<typeof Payee>

/** Paid in full by then, so many per cent are forgiven. */
export const Discount = v.object({
  percent: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
  until: Instant
})
export type Discount = v.InferOutput<typeof Discount>

/** What a charge is from its first day to its last. */
export const Owed = v.object({
  id: ChargeId,
  citizenId: CitizenId,
  uin: Uin,
  kind: ChargeKind,
  /** In the citizen's words: "Госпошлина за загранпаспорт". */
  purpose: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  amount: Kopecks,
  payee: Payee,
  /** What it came of: "application/<id>". */
  subject: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  raisedAt: Instant,
  dueBy: Instant,
  discount: v.optional(Discount)
})
export type Owed = v.InferOutput<typeof Owed>

/** The payment under way for the charge, if there is one. */
const taken = { takenBy: v.optional(PaymentId) }

export const Charge = v.variant("status", [
  v.object({ status: v.literal("raised"), ...Owed.entries, ...taken }),
  v.object({ status: v.literal("partly"), ...Owed.entries, ...taken, paid: Kopecks }),
  v.object({
    status: v.literal("settled"),
    ...Owed.entries,
    paid: Kopecks,
    settledAt: Instant,
    /** The payment that paid the last of it. */
    settledBy: PaymentId
  }),
  v.object({ status: v.literal("cancelled"), ...Owed.entries, cancelledAt: Instant })
])
export type Charge = v.InferOutput<typeof Charge>

/** As much of a charge as its wire form has too. */
type Priced = Pick<Owed, "amount" | "discount">
type Standing = Priced & { readonly status: Charge["status"]; readonly paid?: number | undefined }

/** The price at that moment, in kopecks; a forgiven part of a kopeck is forgiven whole. */
const priceAt = ({ amount, discount }: Priced, at: Instant): number =>
  discount && at <= discount.until
    ? Math.max(1, Math.floor((amount * (100 - discount.percent)) / 100))
    : amount

/** What was paid of it so far, in kopecks. */
export const amountPaid = (charge: Standing): number => charge.paid ?? 0

/** What of the debt is gone, paid or forgiven, in kopecks. */
export const covered = (charge: Standing): number =>
  charge.status === "settled" ? charge.amount : amountPaid(charge)

/** What is still to pay at that moment, in kopecks. */
export const outstanding = (charge: Standing, at: Instant): number => {
  if (charge.status === "settled" || charge.status === "cancelled") return 0
  return Math.max(0, priceAt(charge, at) - amountPaid(charge))
}

/** Is it past the day it was due, and still not paid? */
export const isOverdue = (charge: Standing & Pick<Owed, "dueBy">, at: Instant): boolean =>
  at > charge.dueBy && outstanding(charge, at) > 0
