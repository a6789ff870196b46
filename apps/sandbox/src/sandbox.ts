import { getRequestListener } from "@hono/node-server"
import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { makeCustomers } from "./bank/customers.ts"
import { bankKeys } from "./bank/keys.ts"
import { bankProvider } from "./bank/provider.ts"
import { doors } from "./doors.ts"
import { makeFaults } from "./faults/faults.ts"
import { makeInbox } from "./inbox/inbox.ts"
import { startMailServer } from "./inbox/smtp.ts"
import type { Options } from "./options.ts"
import { makeCallbacks } from "./payments/callbacks.ts"
import { newsOf } from "./payments/order.ts"
import { makeOrders, type Orders } from "./payments/orders.ts"

/** A running sandbox. */
export interface Sandbox {
  readonly url: string
  readonly smtpPort: number
  readonly issuer: string
  readonly close: () => Promise<void>
}

/** Open every door of the outside world. */
export const startSandbox = async (options: Options): Promise<Sandbox> => {
  const { folder } = options
  const faults = makeFaults()
  const inbox = makeInbox(folder)
  const customers = makeCustomers(folder)
  const server = createServer()
  server.listen(options.port, "127.0.0.1")
  await once(server, "listening")
  const url = options.url ?? `http://localhost:${portOf(server.address())}`
  const mail = await startMailServer(options.smtpPort, inbox, faults).catch((error: unknown) => {
    server.close()
    throw error
  })

  const callbacks = makeCallbacks(folder, options.key, faults)
  const orders: Orders = makeOrders(folder, (order) => {
    const data = newsOf(order, "")
    const type = `payment.${data.status}`
    const body = JSON.stringify({ type, timestamp: new Date().toISOString(), data })
    callbacks.send(order.request.callbackUrl, body)
  })

  const issuer = `${url}/bank`
  const provider = bankProvider({
    issuer,
    customers,
    keys: bankKeys(folder),
    client: { id: "opora", secret: options.key, redirectUris: options.redirectUris }
  })
  const oidc = provider.callback()
  const app = doors({ options, url, issuer, faults, inbox, customers, orders, provider })
  const listener = getRequestListener(app.fetch)
  server.on("request", (request, response) => {
    const path = request.url ?? "/"
    if (!isProviders(path)) return void listener(request, response)
    // The provider finds out by the difference under which path it stands.
    Object.assign(request, { originalUrl: path, url: path.slice("/bank".length) })
    request.headers.host = new URL(url).host
    void oidc(request, response)
  })

  return {
    url,
    smtpPort: mail.port,
    issuer,
    close: async () => {
      callbacks.stop()
      server.closeAllConnections()
      server.close()
      await mail.close()
    }
  }
}

/** Under /bank all is the OpenID provider's, but for the pages where people sign in and pay. */
const isProviders = (path: string): boolean => /^\/bank\/(?!sign-in\/|pay\/)/.test(path)

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === "object" && address ? address.port : 0
