import { html } from "hono/html"
import { nameOf, type Person } from "../people/person.ts"
import { type Html, layout } from "./layout.ts"

/** The start page: every door of the sandbox. */
export const homePage = (portal: string, people: ReadonlyArray<Person>): Html =>
  layout(
    { title: "Мир вокруг портала" },
    html`<p>
        Здесь живёт всё, с чем «Опора» говорит наружу. Портал — по адресу
        <a href="${portal}">${portal}</a>.
      </p>
      <ul class="cards">
        ${doors.map(
          ([href, name, text]) =>
            html`<li class="card">
              <h2><a href="${href}">${name}</a></h2>
              ${text}
            </li>`
        )}
      </ul>
      <h2>Люди, которых знают банк и реестры</h2>
      <table>
        <thead>
          <tr>
            <th>Кто</th>
            <th>Родился</th>
            <th>Паспорт</th>
            <th>СНИЛС</th>
            <th>ИНН</th>
          </tr>
        </thead>
        <tbody>
          ${people.map(
            (person) =>
              html`<tr>
                <td>${nameOf(person)}</td>
                <td>${person.birthDate}</td>
                <td>${person.passport.series} ${person.passport.number}</td>
                <td>${person.snils}</td>
                <td>${person.inn}</td>
              </tr>`
          )}
        </tbody>
      </table>`
  )

const doors = [
  ["/inbox", "Сообщения", "Все SMS и письма, которые отправил портал."],
  ["/authenticator", "Коды входа", "Коды второго фактора людей и сотрудников демонстрации."],
  ["/bank", "Песочница Банк", "Вход по OpenID Connect и оплата картой с кодом из SMS."],
  ["/registries", "Реестры", "Паспорта, СНИЛС, ИНН, доходы, адреса: что спрашивал портал."]
] as const
