import type { Answers } from "@opora/domain/catalogue/answers"
import { prefill } from "@opora/domain/catalogue/prefill"
import { ruleContext } from "@opora/domain/catalogue/rule-context"
import { instantOf } from "@opora/domain/shared/instant"
import { loadDefinitions } from "@opora/services/load-definitions"
import { render, screen } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { createSignal } from "solid-js"
import type { ServiceFormProps } from "../service-form.props.ts"
import { ServiceForm } from "../service-form.tsx"

const definitionOf = (code: string) => {
  const found = loadDefinitions().find(({ card }) => card.code === code)
  if (!found) throw new Error(`There is no ${code}`)
  return found
}

const context = ruleContext(instantOf(Date.parse("2026-11-21T09:00:00Z")), { level: "verified" })
export const houses = [{ id: "h1", text: "Москва, улица Новый Арбат, дом 10", isHouse: true }]
const anna = {
  name: { family: "Ковалёва", given: "Анна" },
  birthDate: "1990-09-14",
  inn: "500100732259"
}

/** Show a form with these answers; gives the answers as they are now. */
export const showForm = (code: string, answers: Answers, more: Partial<ServiceFormProps> = {}) => {
  const definition = definitionOf(code)
  const [now, setNow] = createSignal(answers)
  render(() => (
    <ServiceForm
      definition={definition}
      answers={now()}
      onChange={setNow}
      context={context}
      fromProfile={prefill(definition, anna)}
      upload={async (file) => ({
        id: "0192b1f0-0000-7000-8000-000000000001",
        name: file.name,
        size: file.size
      })}
      suggestAddresses={async () => houses}
      {...more}
    >
      <p>Можно отправлять</p>
    </ServiceForm>
  ))
  return now
}

export const press = (name: string) => userEvent.click(screen.getByRole("button", { name }))
export const choose = (name: string) => userEvent.click(screen.getByRole("radio", { name }))

/** What the profile answers in the form of the income certificate. */
export const income = (): Answers => prefill(definitionOf("income-certificate"), anna)
