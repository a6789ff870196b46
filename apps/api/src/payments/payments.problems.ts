import type { BooksChanged, ChargeNotFound, PaymentNotFound } from "@opora/domain/payments/books"
import type { CallbackRefused } from "@opora/domain/payments/callbacks"
import type { ChargeRefused } from "@opora/domain/payments/charge-commands"
import type { PaymentRefused } from "@opora/domain/payments/payment-commands"
import type { ProviderRefused, ProviderUnavailable } from "@opora/domain/payments/provider"
import type { Rows } from "../http/problem-rows.ts"

/** How the use cases of payments may refuse. */
export type PaymentsRefusal =
  | BooksChanged
  | CallbackRefused
  | ChargeNotFound
  | ChargeRefused
  | PaymentNotFound
  | PaymentRefused
  | ProviderRefused
  | ProviderUnavailable

/** Each refusal's status, and its name for programs, which never changes. */
export const paymentsProblems = {
  BooksChanged: [409, "books-changed"],
  CallbackRefused: [401, "callback-refused"],
  ChargeNotFound: [404, "charge-not-found"],
  ChargeRefused: [409, "charge-refused"],
  PaymentNotFound: [404, "payment-not-found"],
  PaymentRefused: [409, "payment-refused"],
  ProviderRefused: [409, "provider-refused"],
  ProviderUnavailable: [503, "provider-unavailable"]
} as const satisfies Rows<PaymentsRefusal["_tag"]>
