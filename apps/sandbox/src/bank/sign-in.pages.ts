import { html } from "hono/html"
import { type Html, layout } from "../pages/layout.ts"
import { nameOf } from "../people/person.ts"
import { acrs, type Customer } from "./customers.ts"
import { signInPath } from "./provider.ts"

interface SignIn {
  readonly uid: string
  readonly customers: ReadonlyArray<Customer>
  /** What was wrong with the new customer's form. */
  readonly mistake?: boolean
}

/** Who are you? And do you agree that the portal is told? */
export const signInPage = ({ uid, customers, mistake }: SignIn): Html =>
  layout(
    { title: "Вход через «Песочница Банк»", look: "bank" },
    html`<p>
        Портал «Опора» просит подтвердить, кто вы. Ему передадут: ФИО, дату рождения, телефон,
        СНИЛС, ИНН и сведения о паспорте.
      </p>
      <form class="panel" method="post" action="${signInPath}/${uid}">
        <h2>Я — клиент банка</h2>
        ${customers.map(
          (customer) =>
            html`<p>
              <button class="second customer" name="customer" value="${customer.id}">
                ${nameOf(customer)}<br />
                <span class="quiet">
                  ${customer.birthDate} · СНИЛС ${customer.snils} ·
                  ${customer.acr === acrs.verified ? "личность подтверждена в отделении" : "известен только телефон"}
                </span>
              </button>
            </p>`
        )}
      </form>
      ${mistake ? html`<p class="error" role="alert">Проверьте данные: СНИЛС — 11 цифр, ИНН — 12, телефон — +7 и 10 цифр.</p>` : ""}
      <details ${mistake ? "open" : ""}>
        <summary>Стать клиентом банка</summary>
        <form class="panel" method="post" action="${signInPath}/${uid}/new">
          ${fields.map(
            ([name, label, type, hint]) =>
              html`<label>
                ${label}
                <input
                  name="${name}"
                  type="${type}"
                  placeholder="${hint}"
                  ${name === "patronymic" ? "" : "required"}
                />
              </label>`
          )}
          <label>
            Личность
            <select name="known">
              <option value="verified">подтверждена в отделении</option>
              <option value="basic">известен только телефон</option>
            </select>
          </label>
          <button>Стать клиентом и войти</button>
        </form>
      </details>
      <form method="post" action="${signInPath}/${uid}/cancel">
        <p><button class="second">Вернуться без входа</button></p>
      </form>`
  )

const fields = [
  ["family", "Фамилия", "text", ""],
  ["given", "Имя", "text", ""],
  ["patronymic", "Отчество", "text", ""],
  ["birthDate", "Дата рождения", "date", ""],
  ["phone", "Телефон", "tel", "+79001234567"],
  ["snils", "СНИЛС", "text", "112-233-441 91"],
  ["inn", "ИНН", "text", "12 цифр"],
  ["series", "Серия паспорта", "text", "4 цифры"],
  ["number", "Номер паспорта", "text", "6 цифр"],
  ["issuedOn", "Дата выдачи", "date", ""]
] as const

/** What stands there when the bank can't go on. */
export const bankTrouble = (text: string): Html =>
  layout({ title: "Не получилось", look: "bank" }, html`<p class="error" role="alert">${text}</p>`)
