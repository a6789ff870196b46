import { expect, it } from "@effect/vitest"
import { ProviderCallbacks } from "@opora/domain/payments/callbacks"
import { Effect, Layer } from "effect"
import { createServer } from "node:http"
import { text } from "node:stream/consumers"
import { afterAll, vi } from "vitest"
import { amount, merchantAt, plainCard } from "../testing/merchant.ts"
import { key, outsideWorld } from "../testing/sandbox.ts"
import { callbacksSignedWith } from "./signed-callbacks.ts"

interface Called {
  readonly headers: Record<string, unknown>
  readonly body: string
}

/** Our ear for the provider's callbacks. It does not hear the first of them. */
const calls: Array<Called> = []
const server = createServer((request, response) => {
  void text(request).then((body) => {
    calls.push({ headers: request.headers, body })
    response.statusCode = calls.length === 1 ? 503 : 204
    return response.end()
  })
})
await new Promise<void>((listening) => void server.listen(0, "127.0.0.1", listening))
afterAll(() => void server.close())
const address = server.address()
const port = typeof address === "object" && address ? address.port : 0

const world = await outsideWorld()
const { provider, payWith } = merchantAt(world, `http://127.0.0.1:${port}/callback`)

it.live("the provider calls back, signed, until it is heard", () =>
  Effect.gen(function* () {
    const { reference } = yield* payWith(plainCard)
    const heardTwice = () => expect(calls).toHaveLength(2)
    yield* Effect.promise(() => vi.waitFor(heardTwice, 20_000))

    const [first, second] = calls
    expect(second?.headers["webhook-id"]).toBe(first?.headers["webhook-id"])
    expect(JSON.parse(second?.body ?? "")).toMatchObject({
      type: "payment.paid",
      data: { reference, status: "paid", amount }
    })
    const callback = {
      id: String(second?.headers["webhook-id"]),
      timestamp: String(second?.headers["webhook-timestamp"]),
      signature: String(second?.headers["webhook-signature"]),
      body: second?.body ?? ""
    }
    const { read } = yield* ProviderCallbacks
    expect(yield* read(callback)).toMatchObject({ reference, news: { state: "settled", amount } })
    const forged = { ...callback, body: callback.body.replace("600000", "600001") }
    expect(yield* Effect.flip(read(forged))).toMatchObject({ reason: "signature" })
  }).pipe(Effect.provide(Layer.merge(provider, callbacksSignedWith(key))))
)
