import { html, raw } from "hono/html"
import type { HtmlEscapedString } from "hono/utils/html"

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

interface Page {
  readonly title: string
  /** The bank's pages look like the bank's. */
  readonly look?: "bank"
  readonly scripts?: ReadonlyArray<string>
}

/** A whole page of the sandbox. */
export const layout = ({ title, look, scripts = [] }: Page, content: Html): Html =>
  html`<!doctype html>
    <html lang="ru" data-look="${look ?? "sandbox"}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${look === "bank" ? "Песочница Банк" : "Песочница"}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/style.css" />
        ${scripts.map((script) => html`<script src="${script}" defer></script>`)}
      </head>
      <body>
        <header>
          <a class="name" href="/">${look === "bank" ? bankMark : sandboxMark}</a>
          ${look === "bank" ? "" : menu}
        </header>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
        <footer>Учебный стенд. Настоящих денег, людей и сообщений здесь нет.</footer>
      </body>
    </html>`

const menu = html`<nav aria-label="Песочница">
  <a href="/inbox">Сообщения</a>
  <a href="/authenticator">Коды входа</a>
  <a href="/registries">Реестры</a>
  <a href="/bank">Банк</a>
</nav>`

const sandboxMark = raw(
  `<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><rect width="32" height="32" rx="8" fill="currentColor"/><path d="M7 22q4.5-7 9 0t9 0" fill="none" stroke="#fff" stroke-width="2.5"/><circle cx="21" cy="10" r="3" fill="#fff"/></svg> Песочница`
)

const bankMark = raw(
  `<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><path d="M16 3 30 11v3H2v-3z" fill="currentColor"/><path d="M6 16v9m7-9v9m6-9v9m7-9v9M3 28h26" stroke="currentColor" stroke-width="3"/></svg> Песочница Банк`
)
