import { html } from "hono/html"
import { type Html, layout } from "../pages/layout.ts"
import { cards } from "../payments/cards.ts"
import type { Order } from "../payments/order.ts"

const roubles = new Intl.NumberFormat("ru-RU", { style: "currency", currency: "RUB" })

/** The bank's own page: the test cards, and the last orders. */
export const bankHome = (issuer: string, orders: ReadonlyArray<Order>): Html =>
  layout(
    { title: "Песочница Банк", look: "bank" },
    html`<p>Вход клиентов: OpenID Connect, издатель <code>${issuer}</code>.</p>
      <h2>Учебные карты</h2>
      <table>
        ${cards.map(
          ({ number, name }) =>
            html`<tr>
              <td><code>${number.replaceAll(/(\d{4})(?=\d)/g, "$1 ")}</code></td>
              <td>${name}</td>
            </tr>`
        )}
      </table>
      <h2>Последние заказы</h2>
      ${
        orders.length === 0
          ? html`<p class="card quiet">Пока никто не платил.</p>`
          : html`<table>
              ${orders.map(
                ({ request, state, createdAt }) =>
                  html`<tr>
                    <td>${createdAt}</td>
                    <td>${request.purpose}</td>
                    <td>${roubles.format(request.amount / 100)}</td>
                    <td>${state}</td>
                  </tr>`
              )}
            </table>`
      }`
  )
