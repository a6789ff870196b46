import { Effect } from "effect"
import type { Jobs } from "../jobs/ports.ts"
import type { Transactions } from "../shared/atomically.ts"
import type { Books, BooksChanged, PaymentNotFound } from "./books.ts"
import { type CallbackRefused, ProviderCallbacks, type SignedCallback } from "./callbacks.ts"
import { hearProvider } from "./hear-provider.ts"
import type { PaymentRefused } from "./payment-commands.ts"

/** The provider calls. A replay says nothing new: what it tells has happened to the payment already. */
export const hearCallback = Effect.fn("hearCallback")(function* (
  callback: SignedCallback
): Effect.fn.Return<
  void,
  CallbackRefused | PaymentNotFound | PaymentRefused | BooksChanged,
  ProviderCallbacks | Books | Jobs | Transactions
> {
  const { reference, news } = yield* (yield* ProviderCallbacks).read(callback)
  yield* hearProvider(reference, news)
})
