import { createHmac, randomUUID } from "node:crypto"
import * as v from "valibot"
import type { Faults } from "../faults/faults.ts"
import { kept } from "../state/kept.ts"

const Callback = v.object({
  id: v.string(),
  url: v.string(),
  body: v.string(),
  tries: v.number(),
  next: v.number()
})
type Callback = v.InferOutput<typeof Callback>

/** Seconds until the next try, by how many there were. After the last the merchant has to ask. */
const delays = [0, 1, 5, 15, 60, 300, 900, 3600]

export interface Callbacks {
  readonly send: (url: string, body: string) => void
  readonly stop: () => void
}

/**
 * Tells merchants what became of their orders, again and again until they hear it. Signed as Standard
 * Webhooks say: HMAC-SHA256 over id, timestamp and body. What is not yet told survives a restart.
 */
export const makeCallbacks = (folder: string, secret: string, faults: Faults): Callbacks => {
  const waiting = kept<ReadonlyArray<Callback>>(folder, "callbacks", v.array(Callback), [])
  const stopping = new AbortController()
  let timer: NodeJS.Timeout | undefined

  const forget = ({ id }: Callback) =>
    waiting.change((all) => all.filter((other) => other.id !== id))

  const later = (callback: Callback) => {
    const delay = delays[callback.tries + 1]
    if (delay === undefined) return forget(callback)
    const next = { ...callback, tries: callback.tries + 1, next: Date.now() + delay * 1000 }
    waiting.change((all) => all.map((other) => (other.id === next.id ? next : other)))
  }

  const tell = async (callback: Callback) => {
    if (faults.strikes("callback-lost")) return forget(callback)
    const headers = signed(callback, secret)
    const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(10_000)])
    const answer = await fetch(callback.url, {
      method: "POST",
      headers,
      body: callback.body,
      redirect: "manual",
      signal
    }).catch(() => undefined)
    if (stopping.signal.aborted) return
    return answer?.ok ? forget(callback) : later(callback)
  }

  const work = async () => {
    await Promise.all(waiting.value.filter(({ next }) => next <= Date.now()).map(tell))
    plan()
  }

  const plan = () => {
    clearTimeout(timer)
    const soonest = Math.min(...waiting.value.map(({ next }) => next))
    if (stopping.signal.aborted || !Number.isFinite(soonest)) return
    timer = setTimeout(() => void work(), Math.max(0, soonest - Date.now()))
  }

  plan()
  return {
    send: (url, body) => {
      const callback = { id: `msg_${randomUUID()}`, url, body, tries: 0, next: Date.now() }
      waiting.change((all) => [...all, callback])
      plan()
    },
    stop: () => {
      stopping.abort()
      clearTimeout(timer)
    }
  }
}

const signed = ({ id, body }: Callback, secret: string) => {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const mac = createHmac("sha256", secret).update(`${id}.${timestamp}.${body}`).digest("base64")
  return {
    "content-type": "application/json",
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": `v1,${mac}`
  }
}
