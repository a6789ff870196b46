import { PaymentId } from "@opora/domain/payments/payment-id"
import { PaymentProvider } from "@opora/domain/payments/provider"
import { Kopecks } from "@opora/domain/shared/money"
import { Effect } from "effect"
import * as v from "valibot"
import { paymentProviderOverHttp } from "../payments/provider-over-http.ts"
import { key, type outsideWorld } from "./sandbox.ts"
import { visitor } from "./visitor.ts"

export const amount = v.parse(Kopecks, 6_000_00)
export const codeCard = "2200 0000 0000 0004"
export const plainCard = "2200000000000012"

export const newReference = () => v.parse(PaymentId, crypto.randomUUID())

export const open = (reference: PaymentId, sum = amount) =>
  PaymentProvider.use((its) => its.open({ reference, amount: sum, purpose: "Госпошлина" }))

export const ask = (reference: PaymentId) => PaymentProvider.use((its) => its.ask(reference))

/** Our client at the sandbox's provider, and a citizen with test cards. */
export const merchantAt = (
  world: Awaited<ReturnType<typeof outsideWorld>>,
  callbackUrl = "http://127.0.0.1:9/callback"
) => {
  const provider = paymentProviderOverHttp({
    url: `${world.url}/payments`,
    key,
    returnTo: (reference) => `https://opora.example/payments/${reference}`,
    callbackUrl
  })
  const go = visitor(world.url)

  /** Open an order, and enter the card on the provider's page. */
  const enter = Effect.fnUntraced(function* (number: string) {
    const reference = newReference()
    const opened = yield* open(reference)
    const payAt: string = opened.state === "open" ? opened.payAt : ""
    const card = { number, until: "12/40", cvc: "123" }
    const { address } = yield* Effect.promise(() => go(`${payAt}/card`, card))
    return { reference, payAt, address }
  })

  /** The same, with the code from the SMS if the page asks for it. */
  const payWith = Effect.fnUntraced(function* (number: string) {
    const { reference, payAt, address } = yield* enter(number)
    if (address !== payAt) return { reference, end: address }
    const [sms] = yield* Effect.promise(() => world.received("+79000000100"))
    const code = sms?.text.slice(0, 6) ?? ""
    const { address: end } = yield* Effect.promise(() => go(`${payAt}/code`, { code }))
    return { reference, end }
  })
  return { provider, go, enter, payWith }
}
