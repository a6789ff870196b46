import { html } from "hono/html"
import { type Html, layout } from "../pages/layout.ts"

/** A question a registry was asked. */
export interface Asked {
  readonly at: Date
  readonly registry: string
  readonly question: string
  readonly answer: string
}

/** The last questions, newest first: for showing what the portal asks of the state. */
export const makeLog = () => {
  let lines: ReadonlyArray<Asked> = []
  return {
    note: (asked: Asked) => {
      lines = [asked, ...lines].slice(0, 200)
    },
    lines: () => lines
  }
}
export type Log = ReturnType<typeof makeLog>

const times = new Intl.DateTimeFormat("ru-RU", { timeStyle: "medium", timeZone: "Europe/Moscow" })

export const logPage = (lines: ReadonlyArray<Asked>): Html =>
  layout(
    { title: "Реестры" },
    html`<p>
        Паспорта, СНИЛС, ИНН, доходы и адреса. Люди здесь выдуманы: кого реестр не знает по имени,
        тому он отвечает всегда одно и то же. Паспорт, чей номер кончается на 00, недействителен; на
        99 — не выдавался.
      </p>
      ${
        lines.length === 0
          ? html`<p class="card quiet">Пока никто не спрашивал.</p>`
          : html`<table>
              <thead>
                <tr>
                  <th>Когда</th>
                  <th>Реестр</th>
                  <th>Вопрос</th>
                  <th>Ответ</th>
                </tr>
              </thead>
              <tbody>
                ${lines.map(
                  ({ at, registry, question, answer }) =>
                    html`<tr>
                      <td>${times.format(at)}</td>
                      <td>${registry}</td>
                      <td><code>${question}</code></td>
                      <td><code>${answer}</code></td>
                    </tr>`
                )}
              </tbody>
            </table>`
      }`
  )
