import { Context, Data, type Effect } from "effect"
import type { OrderNews } from "./order.ts"
import type { PaymentId } from "./payment-id.ts"

/** A callback as it came: the body to the last byte, and the headers of Standard Webhooks. */
export interface SignedCallback {
  readonly id: string
  /** Seconds since the start of 1970. */
  readonly timestamp: string
  readonly signature: string
  readonly body: string
}

/** Not the provider's, too old or too new, or signed and yet not to be read. */
export class CallbackRefused extends Data.TaggedError("CallbackRefused")<{
  readonly reason: "signature" | "time" | "body"
}> {}

/** Knows the provider by its signature, and what it tells. */
export class ProviderCallbacks extends Context.Service<
  ProviderCallbacks,
  {
    readonly read: (
      callback: SignedCallback
    ) => Effect.Effect<{ readonly reference: PaymentId; readonly news: OrderNews }, CallbackRefused>
  }
>()("@opora/domain/payments/ProviderCallbacks") {}
