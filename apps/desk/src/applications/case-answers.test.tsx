import { answering } from "@opora/ui/testing/answers"
import { screen, within } from "@solidjs/testing-library"
import { describe, expect, test } from "vitest"
import { caseInWork, inHours, number, standing } from "../testing/cases.ts"
import { openPage } from "../testing/open-page.tsx"
import CasePage from "./case-page.tsx"

const address = `/desk/applications/${number}`

const show = (view: object) => {
  answering({
    [`GET ${address}`]: [200, caseInWork(view)],
    [`GET ${address}/standing`]: [200, standing()],
    "GET /desk/applications": [200, { items: [] }]
  })
  openPage(CasePage, `/applications/${number}`, "/applications/:number")
}

const part = async (name: string) => screen.findByRole("region", { name })

describe("what the citizen has done in a case", () => {
  test("shows what was before an answer and what is now, and what stayed the same", async () => {
    const correction = {
      at: inHours(-1),
      comment: "Укажите область",
      fields: ["birthPlace", "sex"],
      before: { birthPlace: "Москва", sex: "женский" },
      after: { birthPlace: "Московская область", sex: "женский" }
    }
    show({ corrections: [correction] })
    const answered = await part("Ответы на уточнения")
    expect(answered.textContent).toContain("Укажите область")
    expect(answered.textContent).toContain("Место рожденияБылоМоскваСталоМосковская область")
    expect(answered.textContent).toContain("ПолНе изменилось")
  })

  test("tells by which means the citizen signed the act of receipt, and opens its paper", async () => {
    const act = "0190a000-0000-7000-8000-0000000000ac"
    const received = { issuedAt: inHours(-2), at: inHours(-1), method: "passkey", locale: "ru" }
    show({ status: "done", turn: "nobody", moves: [], received: { ...received, act } })
    const decision = await part("Решение")
    expect(decision.textContent).toMatch(/Акт о полученииПодписан .*, ключом входа/)
    expect(within(decision).getByRole("button", { name: "Показать: Акт, PDF" })).toBeTruthy()
  })

  test("says that nobody signed a case closed without", async () => {
    show({ status: "done", turn: "nobody", moves: [] })
    expect((await part("Решение")).textContent).toContain("Акт о полученииНе подписан")
  })
})
