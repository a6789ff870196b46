import {
  CallbackRefused,
  ProviderCallbacks,
  type SignedCallback
} from "@opora/domain/payments/callbacks"
import { PaymentId } from "@opora/domain/payments/payment-id"
import { Clock, Effect, Layer, Redacted } from "effect"
import { createHmac, timingSafeEqual } from "node:crypto"
import * as v from "valibot"
import { newsIn } from "./order-news.ts"

/** A callback may be so many seconds old or early: a copy kept for later is worth nothing. */
const tolerance = 300

const Body = v.object({ data: v.looseObject({ reference: PaymentId }) })

/** Callbacks signed as Standard Webhooks say: HMAC-SHA256 over the id, the timestamp and the body. */
export const callbacksSignedWith = (key: Redacted.Redacted): Layer.Layer<ProviderCallbacks> =>
  Layer.succeed(ProviderCallbacks, {
    read: Effect.fnUntraced(function* ({ id, timestamp, signature, body }: SignedCallback) {
      const mac = createHmac("sha256", Redacted.value(key))
        .update(`${id}.${timestamp}.${body}`)
        .digest()
      // Several may be sent while a key is being changed.
      const signatures = signature.split(" ").filter((one) => one.startsWith("v1,"))
      if (!signatures.some((one) => isSame(one.slice(3), mac))) {
        return yield* new CallbackRefused({ reason: "signature" })
      }
      const age = (yield* Clock.currentTimeMillis) / 1000 - Number(timestamp)
      if (!(Math.abs(age) <= tolerance)) return yield* new CallbackRefused({ reason: "time" })

      const told = v.safeParse(Body, parsed(body))
      const news = told.success && newsIn(told.output.data, told.output.data.reference)
      if (!told.success || !news) return yield* new CallbackRefused({ reason: "body" })
      return { reference: told.output.data.reference, news }
    })
  })

const isSame = (base64: string, mac: Buffer): boolean => {
  const shown = Buffer.from(base64, "base64")
  return shown.length === mac.length && timingSafeEqual(shown, mac)
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
