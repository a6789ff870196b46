import { loadDefinitions } from "@opora/services/load-definitions"
import { type Answers, answering, refusing } from "@opora/ui/testing/answers"
import { screen, waitFor } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { describe, expect, test } from "vitest"
import { openPage } from "../../testing/open-page.tsx"
import { session } from "../../testing/session.ts"
import ChangePage from "../change-page.tsx"
import { asked } from "../testing/passport.ts"

const definition = loadDefinitions().find(
  ({ card, version }) => card.code === asked.service && version === asked.definition
)
const at = "2026-11-21T06:00:00.000Z"
const path = `/applications/${asked.id}`
const written = { ...asked.answers, birthPlace: "Тула" }

const show = (given: Answers = {}) => {
  const all = answering({
    "GET /accounts/session": [200, session()],
    [`GET ${path}`]: [200, asked],
    "GET /catalogue/services/foreign-passport/definition": [200, definition],
    "GET /documents": [200, { items: [] }],
    [`GET ${path}/change`]: [200, {}],
    [`PUT ${path}/change`]: [200, { version: 3, savedAt: at }],
    ...given
  })
  openPage(ChangePage, `${path}/answer`, "/applications/:id/answer")
  return all
}

const place = () => screen.findByRole("textbox", { name: "Место рождения" })

describe("an answer to a clarification", () => {
  test("goes on with what was written before", async () => {
    show({
      [`GET ${path}/change`]: [200, { draft: { answers: written, version: 2, savedAt: at } }]
    })
    expect(await place()).toHaveProperty("value", "Тула")
    expect(screen.getByText("Уточните место рождения")).toBeTruthy()
    expect(screen.getByText("Сохранено")).toBeTruthy()
  })

  test("keeps itself on the version it was written on", async () => {
    const all = show({
      [`GET ${path}/change`]: [200, { draft: { answers: written, version: 2, savedAt: at } }]
    })
    await userEvent.type(await place(), ", Россия")
    await waitFor(
      () =>
        expect(all.findLast(({ what }) => what === `PUT ${path}/change`)?.body).toEqual({
          answers: { ...written, birthPlace: "Тула, Россия" },
          version: 2
        }),
      { timeout: 5000 }
    )
    expect(await screen.findByText("Сохранено")).toBeTruthy()
  })

  test("begins with what was sent where nothing is kept", async () => {
    show()
    expect(await place()).toHaveProperty("value", "Москва")
  })

  test("lets the citizen choose when another window wrote something else", async () => {
    show({
      [`PUT ${path}/change`]: refusing(409, "draft-moved-on", "Изменён", {
        details: { version: 5 },
        errors: [{ path: "birthPlace", code: "draft.differs", message: "Там другой ответ" }]
      })
    })
    await userEvent.type(await place(), "!")
    const dialog = await screen.findByRole("dialog", { name: /в другом окне/ }, { timeout: 5000 })
    expect(dialog.textContent).toContain("Место рождения")
  })

  test("says why it can't be opened", async () => {
    show({ [`GET ${path}/change`]: refusing(500, "internal", "Сбой у нас") })
    expect((await screen.findByRole("alert")).textContent).toContain("Сбой у нас")
  })
})
