import { expect, it } from "@effect/vitest"
import { Effect } from "effect"
import { createHmac } from "node:crypto"
import { createServer } from "node:http"
import { text } from "node:stream/consumers"
import { afterAll, vi } from "vitest"
import { amount, merchantAt, plainCard } from "../testing/merchant.ts"
import { outsideWorld } from "../testing/sandbox.ts"

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
    yield* Effect.promise(() => vi.waitFor(heardTwice, 5000))

    const [first, second] = calls
    expect(second?.headers["webhook-id"]).toBe(first?.headers["webhook-id"])
    expect(JSON.parse(second?.body ?? "")).toMatchObject({
      type: "payment.paid",
      data: { reference, status: "paid", amount }
    })
    const signed = ["webhook-id", "webhook-timestamp"].map((name) => second?.headers[name])
    const mac = createHmac("sha256", "the key of these tests")
      .update([...signed, second?.body].join("."))
      .digest("base64")
    expect(second?.headers["webhook-signature"]).toBe(`v1,${mac}`)
  }).pipe(Effect.provide(provider))
)
