import type { HttpBindings } from "@hono/node-server"
import { type Context, Hono } from "hono"
import type { Provider } from "oidc-provider"
import * as v from "valibot"
import type { Faults } from "../faults/faults.ts"
import { readForm } from "../http/read.ts"
import { type Customer, type Customers, NewCustomer } from "./customers.ts"
import { bankTrouble, signInPage } from "./sign-in.pages.ts"

type Env = { Bindings: HttpBindings }

/** The bank's own sign-in: plain forms, and back to whoever asked. */
export const signInRoutes = (provider: Provider, customers: Customers, faults: Faults) => {
  /** Ends the sign-in and gives the address to go back to. */
  const finish = (c: Context<Env>, result: Parameters<Provider["interactionResult"]>[2]) =>
    provider.interactionResult(c.env.incoming, c.env.outgoing, result)

  const signIn = async (c: Context<Env>, { id, acr }: Customer) => {
    const { params, grantId } = await provider.interactionDetails(c.env.incoming, c.env.outgoing)
    const { clientId, scope } = v.parse(Asked, params)
    const held = grantId ? await provider.Grant.find(grantId) : undefined
    const grant = held ?? new provider.Grant({ accountId: id, clientId })
    grant.addOIDCScope(scope)
    const login = { accountId: id, acr, remember: false }
    return c.redirect(await finish(c, { login, consent: { grantId: await grant.save() } }), 303)
  }

  const routes = new Hono<Env>()
  routes.use(async (c, next) => {
    if (!faults.strikes("bank-down")) return next()
    return c.html(bankTrouble("Банк временно не работает."), 503)
  })
  routes.onError((_error, c) =>
    c.html(
      bankTrouble("Вход начат давно или в другом окне. Вернитесь на портал и начните снова."),
      400
    )
  )
  routes.get("/:uid", (c) =>
    c.html(signInPage({ uid: c.req.param("uid"), customers: customers.all() }))
  )
  routes.post("/:uid", async (c) => {
    const form = await readForm(c, v.object({ customer: v.string() }))
    const customer = form && customers.get(form.customer)
    if (customer) return signIn(c, customer)
    return c.html(signInPage({ uid: c.req.param("uid"), customers: customers.all() }), 422)
  })
  routes.post("/:uid/new", async (c) => {
    const details = await readForm(c, NewCustomer)
    if (details) return signIn(c, customers.add(details))
    const page = { uid: c.req.param("uid"), customers: customers.all(), mistake: true }
    return c.html(signInPage(page), 422)
  })
  routes.post("/:uid/cancel", async (c) =>
    c.redirect(await finish(c, { error: "access_denied" }), 303)
  )
  return routes
}

const Asked = v.pipe(
  v.object({ client_id: v.string(), scope: v.string() }),
  v.transform(({ client_id: clientId, scope }) => ({ clientId, scope }))
)
