import { screen, waitFor, within } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { describe, expect, test } from "vitest"
import { inHours } from "../testing/cases.ts"
import { address, part, showCase } from "../testing/show-case.ts"

describe("what the citizen has done in a case", () => {
  test("shows what was before an answer and what is now, and what stayed the same", async () => {
    const correction = {
      at: inHours(-1),
      comment: "Укажите область",
      fields: ["birthPlace", "sex"],
      before: { birthPlace: "Москва", sex: "женский" },
      after: { birthPlace: "Московская область", sex: "женский" }
    }
    showCase({ corrections: [correction] })
    const answered = await part("Ответы на уточнения")
    expect(answered.textContent).toContain("Укажите область")
    expect(answered.textContent).toContain("Место рожденияБылоМоскваСталоМосковская область")
    expect(answered.textContent).toContain("ПолНе изменилось")
  })

  test("tells by which means the citizen signed the act of receipt, and opens its paper", async () => {
    const act = "0190a000-0000-7000-8000-0000000000ac"
    const received = { issuedAt: inHours(-2), at: inHours(-1), method: "passkey", locale: "ru" }
    showCase({ status: "done", turn: "nobody", moves: [], received: { ...received, act } })
    const decision = await part("Решение")
    expect(decision.textContent).toMatch(/Акт о полученииПодписан .*, ключом входа/)
    expect(within(decision).getByRole("button", { name: "Показать: Акт, PDF" })).toBeTruthy()
  })

  test("says that nobody signed a case closed without", async () => {
    showCase({ status: "done", turn: "nobody", moves: [] })
    expect((await part("Решение")).textContent).toContain("Акт о полученииНе подписан")
  })

  test("gives the paid duty of a refused case back, with a reason, asked once more", async () => {
    const duty = { amount: 600_000, paid: true }
    const asked = showCase(
      { status: "refused", turn: "nobody", moves: [], duty },
      { [`POST ${address}/refund`]: [202, { version: 4, status: "refused", turn: "nobody" }] }
    )
    const decision = within(await part("Решение"))
    expect(decision.getByText(/6 000 ₽ оплачена/)).toBeTruthy()
    await userEvent.click(decision.getByRole("button", { name: "Вернуть госпошлину" }))
    const dialog = within(await screen.findByRole("dialog", { name: "Вернуть госпошлину" }))
    await userEvent.type(dialog.getByRole("textbox", { name: "Почему возвращаем" }), "Отказ")
    const press = () => userEvent.click(dialog.getByRole("button", { name: "Вернуть госпошлину" }))
    await press()
    expect(dialog.getByText(/Отменить возврат нельзя/)).toBeTruthy()
    expect(asked.map(({ what }) => what)).not.toContain(`POST ${address}/refund`)
    await press()
    await waitFor(() =>
      expect(asked.find(({ what }) => what === `POST ${address}/refund`)?.body).toEqual({
        version: 3,
        reason: "Отказ"
      })
    )
  })

  test("tells that the duty was given back, and offers it no more", async () => {
    const refund = { status: "returned", at: inHours(-1), reason: "Отказ" }
    const duty = { amount: 600_000, paid: true, refund }
    showCase({ status: "withdrawn", turn: "nobody", moves: [], duty })
    const decision = await part("Решение")
    expect(decision.textContent).toMatch(/Возвращена .*Отказ/)
    expect(within(decision).queryByRole("button", { name: "Вернуть госпошлину" })).toBeNull()
  })
})
