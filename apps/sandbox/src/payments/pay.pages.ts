import { html } from "hono/html"
import { type Html, layout } from "../pages/layout.ts"
import { cardPhone, cards } from "./cards.ts"
import { operationOf, type Order } from "./order.ts"

const roubles = new Intl.NumberFormat("ru-RU", { style: "currency", currency: "RUB" })

/** The bank's page where the card is entered. */
export const cardPage = ({ secret, request }: Order, mistake?: string): Html =>
  page(
    "Оплата картой",
    html`<div class="card">
        <p class="quiet">${request.purpose}</p>
        <p class="sum">${roubles.format(request.amount / 100)}</p>
      </div>
      ${error(mistake)}
      <form class="panel" method="post" action="/bank/pay/${secret}/card">
        <label>
          Номер карты
          <input
            name="number"
            inputmode="numeric"
            autocomplete="cc-number"
            maxlength="23"
            required
          />
        </label>
        <div class="row">
          <label>
            Срок действия
            <input name="until" placeholder="ММ/ГГ" autocomplete="cc-exp" maxlength="5" required />
          </label>
          <label>
            CVC
            <input name="cvc" inputmode="numeric" autocomplete="cc-csc" maxlength="3" required />
          </label>
        </div>
        <button>Оплатить ${roubles.format(request.amount / 100)}</button>
      </form>
      ${cancelForm(secret)}
      <details>
        <summary>Учебные карты</summary>
        <table>
          ${cards.map(
            ({ number, name }) =>
              html`<tr>
                <td><code>${number.replaceAll(/(\d{4})(?=\d)/g, "$1 ")}</code></td>
                <td>${name}</td>
              </tr>`
          )}
        </table>
        <p class="quiet">Срок — любой будущий месяц, CVC — любые три цифры.</p>
      </details>`
  )

/** The bank's page where the one-time code is entered (3-D Secure). */
export const codePage = (order: Order, mistake?: string): Html => {
  const { secret, request } = order
  return page(
    "Код подтверждения",
    html`<p>
        Код отправлен в SMS на номер ${cardPhone.slice(0, 5)} ••• •• ${cardPhone.slice(-2)}. Сумма:
        <b>${roubles.format(request.amount / 100)}</b>, операция <b>${operationOf(order)}</b>.
      </p>
      ${error(mistake)}
      <form class="panel" method="post" action="/bank/pay/${secret}/code">
        <label>
          Код из SMS
          <input
            name="code"
            inputmode="numeric"
            autocomplete="one-time-code"
            maxlength="6"
            required
            autofocus
          />
        </label>
        <button>Подтвердить</button>
      </form>
      <form method="post" action="/bank/pay/${secret}/again">
        <p><button class="second">Отправить код ещё раз</button></p>
      </form>
      ${cancelForm(secret)}
      <p class="quiet">
        SMS учебного стенда видны в <a href="/inbox" target="_blank">сообщениях</a>.
      </p>`
  )
}

/** The order is over; the way back. */
export const endPage = (order: Order): Html =>
  page(
    order.state === "paid" ? "Оплачено" : "Оплата завершена",
    html`<p>${endings[order.state]}</p>
      <p><a href="${order.request.returnUrl}">Вернуться на портал</a></p>`
  )

export const noPage = (): Html =>
  page(
    "Такого платежа нет",
    html`<p class="error" role="alert">Начните оплату на портале снова.</p>`
  )

const endings: Record<Order["state"], string> = {
  open: "Платёж открыт.",
  confirming: "Платёж ждёт кода.",
  processing: "Банк ещё не ответил. Портал узнает исход сам.",
  paid: "Деньги списаны.",
  declined: "Деньги не списаны.",
  refunded: "Деньги возвращены."
}

const page = (title: string, content: Html): Html => layout({ title, look: "bank" }, content)

const error = (mistake: string | undefined) =>
  mistake ? html`<p class="error" role="alert">${mistake}</p>` : ""

const cancelForm = (secret: string) =>
  html`<form method="post" action="/bank/pay/${secret}/cancel">
    <p><button class="second">Отменить и вернуться</button></p>
  </form>`
