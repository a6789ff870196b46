import type { HttpBindings } from "@hono/node-server"
import { Hono } from "hono"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Provider } from "oidc-provider"
import { authenticatorRoutes } from "./authenticator/authenticator.routes.ts"
import type { Customers } from "./bank/customers.ts"
import { bankHome } from "./bank/home.ts"
import { signInRoutes } from "./bank/sign-in.routes.ts"
import { faultRoutes } from "./faults/faults.routes.ts"
import type { Faults } from "./faults/faults.ts"
import { inboxRoutes } from "./inbox/inbox.routes.ts"
import type { Inbox } from "./inbox/inbox.ts"
import { smsRoutes } from "./inbox/sms.routes.ts"
import type { Options } from "./options.ts"
import { homePage } from "./pages/home.ts"
import { orderRoutes } from "./payments/orders.routes.ts"
import type { Orders } from "./payments/orders.ts"
import { payRoutes } from "./payments/pay.routes.ts"
import { logPage, makeLog } from "./registries/log.ts"
import { registryRoutes } from "./registries/registries.routes.ts"

interface Outside {
  readonly options: Options
  readonly url: string
  readonly issuer: string
  readonly faults: Faults
  readonly inbox: Inbox
  readonly customers: Customers
  readonly orders: Orders
  readonly provider: Provider
}

/** Every address of the sandbox but the provider's own. */
export const doors = ({
  options,
  url,
  issuer,
  faults,
  inbox,
  customers,
  orders,
  provider
}: Outside) => {
  const log = makeLog()
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.get("/", (c) => c.html(homePage(options.portal, customers.all())))
  app.get("/healthz", (c) => c.json({ status: "ok" }))
  for (const [path, type] of files) {
    const text = readFileSync(join(import.meta.dirname, "pages", path), "utf8")
    app.get(`/${path}`, (c) => c.body(text, 200, { "content-type": `${type}; charset=utf-8` }))
  }

  app.route("/", inboxRoutes(inbox))
  app.route("/sms", smsRoutes(options.key, inbox, faults))
  app.route("/faults", faultRoutes(faults))
  app.route("/authenticator", authenticatorRoutes(options.folder))

  app.get("/registries", (c) => c.html(logPage(log.lines())))
  app.route("/registries", registryRoutes(options.key, customers.all, faults, log))

  app.get("/bank", (c) => c.html(bankHome(issuer, orders.all().toReversed().slice(0, 20))))
  app.route("/bank/sign-in", signInRoutes(provider, customers, faults))
  app.route("/bank/pay", payRoutes(orders, inbox))
  const pageOf = ({ secret }: { readonly secret: string }) => `${url}/bank/pay/${secret}`
  app.route("/payments", orderRoutes(options.key, orders, faults, pageOf))
  return app
}

const files = [
  ["style.css", "text/css"],
  ["live.js", "text/javascript"],
  ["authenticator.js", "text/javascript"]
] as const
