import { createHmac } from "node:crypto"
import type { Callback } from "./passport.ts"
import type { Portal } from "./portal.ts"
import { send } from "./request.ts"

const key = "sandbox-key-for-development-only"

/** Let the bank keep to itself how payments end, so many times. */
export const keepSilent = async ({ sandbox }: Portal, times: number): Promise<void> => {
  const body = JSON.stringify({ kind: "callback-lost", times })
  const headers = { "content-type": "application/json" }
  await send({ method: "POST", url: `${sandbox}/faults`, headers, body })
}

/** What the bank would tell of the payment's order as it stands, signed by it. */
export const callbackOf = async ({ sandbox }: Portal, paymentId: string): Promise<Callback> => {
  const url = `${sandbox}/payments/orders/${paymentId}`
  const headers = { authorization: `Bearer ${key}` }
  const { body: data } = await send({ method: "GET", url, headers })
  const body = JSON.stringify({ type: `payment.${data.status}`, data })
  const id = `msg_${crypto.randomUUID()}`
  const timestamp = String(Math.floor(Date.now() / 1000))
  const mac = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")
  return {
    body,
    headers: {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": timestamp,
      "webhook-signature": `v1,${mac}`
    }
  }
}
