import { Hono } from "hono"
import { html } from "hono/html"
import * as v from "valibot"
import { orMistake, readForm } from "../http/read.ts"
import { type Html, layout } from "../pages/layout.ts"
import { kept } from "../state/kept.ts"
import { secondsLeft, totp } from "./totp.ts"

const Account = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
  /** Base32, as the portal shows it. */
  secret: v.pipe(
    v.string(),
    v.transform((text) => text.replaceAll(/[\s=-]/g, "").toUpperCase()),
    v.regex(/^[A-Z2-7]{16,128}$/)
  )
})
type Account = v.InferOutput<typeof Account>

/** Stands in for the telephone with an authenticator app: the demo staff's codes, and one's own. */
export const authenticatorRoutes = (folder: string) => {
  const accounts = kept<ReadonlyArray<Account>>(folder, "authenticator", v.array(Account), [])
  const add = (account: Account) =>
    accounts.change((all) => [...all.filter(({ name }) => name !== account.name), account])

  return new Hono()
    .get("/", (c) => c.html(page(accounts.value)))
    .get("/list", (c) => c.html(codes(accounts.value)))
    .get("/codes.json", (c) => {
      const at = Date.now()
      const told = accounts.value.map(({ name, secret }) => ({ name, code: totp(secret, at) }))
      return c.json({ codes: told, secondsLeft: secondsLeft(at) })
    })
    .post("/accounts", async (c) => {
      const account = await orMistake(c, Account)
      if (account instanceof Response) return account
      add(account)
      return c.json({ name: account.name }, 201)
    })
    .post("/", async (c) => {
      const account = await readForm(c, Account)
      if (!account) return c.html(page(accounts.value, "Ключ — буквы A–Z и цифры 2–7."), 422)
      add(account)
      return c.redirect("/authenticator", 303)
    })
}

const page = (accounts: ReadonlyArray<Account>, mistake?: string): Html =>
  layout(
    { title: "Коды входа", scripts: ["/authenticator.js"] },
    html`<div data-part="/authenticator/list">${codes(accounts)}</div>
      ${mistake ? html`<p class="error" role="alert">${mistake}</p>` : ""}
      <form class="panel" method="post" action="/authenticator">
        <h2>Добавить ключ</h2>
        <label>Название <input name="name" required maxlength="100" /></label>
        <label>Ключ <input name="secret" required autocomplete="off" /></label>
        <button>Добавить</button>
      </form>`
  )

const codes = (accounts: ReadonlyArray<Account>): Html =>
  accounts.length === 0
    ? html`<p class="card quiet">Ключей пока нет.</p>`
    : html`<ul class="cards">
          ${accounts.map(
            ({ name, secret }) =>
              html`<li class="card">
                ${name}<br /><span class="code">${totp(secret, Date.now())}</span>
              </li>`
          )}
        </ul>
        <p class="quiet">Сменятся через ${secondsLeft(Date.now())} с</p>`
