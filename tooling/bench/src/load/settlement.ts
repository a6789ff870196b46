import { createHmac, randomUUID } from "node:crypto"
import { outsideKey } from "../outside-key.ts"
import type { Shot } from "./load.ts"

/** The bank says that the money of one payment has come. */
export const settlement = (path: string, reference: string, site: string): Shot => {
  const id = randomUUID()
  const timestamp = String(Math.floor(Date.now() / 1000))
  const order = { orderId: "bench-order", status: "paid", amount: 600_000, card: "•••• 4242" }
  const data = { reference, ...order, transaction: id }
  const body = JSON.stringify({ type: "order.paid", timestamp: new Date().toISOString(), data })
  const mac = createHmac("sha256", outsideKey).update(`${id}.${timestamp}.${body}`).digest("base64")
  const headers = {
    "content-type": "application/json",
    host: new URL(site).host,
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": `v1,${mac}`
  }
  return { method: "POST", path, headers, body }
}
