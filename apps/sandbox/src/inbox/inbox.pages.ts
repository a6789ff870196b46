import { html } from "hono/html"
import { type Html, layout } from "../pages/layout.ts"
import type { Received, Search } from "./inbox.ts"

const times = new Intl.DateTimeFormat("ru-RU", {
  dateStyle: "short",
  timeStyle: "medium",
  timeZone: "Europe/Moscow"
})

/** Everything that telephones and mailboxes received. It refreshes itself. */
export const inboxPage = (messages: ReadonlyArray<Received>, { to, channel }: Search): Html =>
  layout(
    { title: "Сообщения", scripts: ["/live.js"] },
    html`<form class="row panel" method="get" action="/inbox">
        <label>Телефон или почта <input name="to" value="${to ?? ""}" autocomplete="off" /></label>
        <label>
          Вид
          <select name="channel">
            ${[
              ["", "все"],
              ["sms", "SMS"],
              ["email", "письма"]
            ].map(
              ([value, name]) =>
                html`<option value="${value}" ${value === (channel ?? "") ? "selected" : ""}>
                  ${name}
                </option>`
            )}
          </select>
        </label>
        <button>Показать</button>
      </form>
      <div data-live="/inbox/live" data-part="/inbox/list" aria-live="polite">
        ${messageList(messages)}
      </div>`
  )

/** The list alone: what the page fetches anew. */
export const messageList = (messages: ReadonlyArray<Received>): Html =>
  messages.length === 0
    ? html`<p class="card quiet">Пока ничего не приходило.</p>`
    : html`${messages.map(
        ({ channel, from, to, subject, text, at }) =>
          html`<article class="card">
            <p class="quiet">
              ${channel === "sms" ? "SMS" : "Письмо"} · ${from} → <b>${to}</b> ·
              ${times.format(new Date(at))}
            </p>
            ${subject ? html`<h2>${subject}</h2>` : ""}
            <div class="message">${text}</div>
          </article>`
      )}`
