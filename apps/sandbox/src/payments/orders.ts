import { randomBytes, randomUUID } from "node:crypto"
import { isDeepStrictEqual } from "node:util"
import * as v from "valibot"
import { kept } from "../state/kept.ts"
import { lifetime, Order, type OrderRequest } from "./order.ts"

/** The provider's books. */
export interface Orders {
  /** Opens the order, or gives the one that has the reference. "another" if that one asked for something else. */
  readonly open: (
    request: OrderRequest
  ) => { readonly order: Order; readonly fresh: boolean } | "another"
  readonly byReference: (reference: string) => Order | undefined
  /** The order whose page has that secret address. */
  readonly bySecret: (secret: string) => Order | undefined
  readonly put: (order: Order) => void
  readonly all: () => ReadonlyArray<Order>
}

/** `onEnd` hears of every order that came to an end. */
export const makeOrders = (folder: string, onEnd: (order: Order) => void): Orders => {
  const orders = kept<Readonly<Record<string, Order>>>(
    folder,
    "orders",
    v.record(v.string(), Order),
    {}
  )
  const put = (order: Order) => {
    orders.change((all) => ({ ...all, [order.request.reference]: order }))
    if (ended(order)) onEnd(order)
  }
  /** An order that nobody paid in time is over when somebody looks. */
  const look = (order: Order | undefined): Order | undefined => {
    if (!order || !overdue(order)) return order
    const { id, secret, request, createdAt } = order
    const at = new Date().toISOString()
    put({ state: "declined", id, secret, request, createdAt, code: "expired", at })
    return orders.value[request.reference]
  }
  return {
    open: (request) => {
      const held = look(orders.value[request.reference])
      if (held) {
        return isDeepStrictEqual(held.request, request) ? { order: held, fresh: false } : "another"
      }
      const secret = randomBytes(18).toString("base64url")
      const createdAt = new Date().toISOString()
      const order: Order = { state: "open", id: randomUUID(), secret, request, createdAt }
      put(order)
      return { order, fresh: true }
    },
    byReference: (reference) => look(orders.value[reference]),
    bySecret: (secret) =>
      look(Object.values(orders.value).find((order) => order.secret === secret)),
    put,
    all: () => Object.values(orders.value)
  }
}

const ended = ({ state }: Order) => state === "paid" || state === "declined" || state === "refunded"

const overdue = ({ state, createdAt }: Order) =>
  (state === "open" || state === "confirming") && Date.now() - Date.parse(createdAt) > lifetime
