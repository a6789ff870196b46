import { type Answers, answering, refusing } from "@opora/ui/testing/answers"
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { describe, expect, test } from "vitest"
import { api } from "../../app/api.ts"
import { openPage } from "../../testing/open-page.tsx"
import { StepUpPlace } from "./step-up-place.tsx"

/** An API that answers a command only once the citizen has proven who they are. */
const guarded = (aal: number, methods: ReadonlyArray<string>, more: Answers = {}) => {
  let proven = false
  const needed = refusing(403, "step-up-needed", "Подтвердите", { needs: { aal, seconds: 300 } })
  const asked = answering({
    "POST /guarded": () => (proven ? [204] : needed),
    "GET /accounts/session": refusing(401, "not-signed-in", "Войдите"),
    "GET /accounts/step-up": [200, { methods }],
    "POST /accounts/step-up": () => {
      proven = true
      return [204]
    },
    ...more
  })
  openPage(StepUpPlace)
  return () => asked.map(({ what }) => what).filter((what) => what !== "GET /accounts/session")
}

const dialog = async () =>
  within(await screen.findByRole("dialog", { name: "Подтвердите, что это вы" }))

const typeCode = async (value: string) =>
  fireEvent.input(await (await dialog()).findByLabelText("Код из приложения"), {
    target: { value }
  })

describe("a request that needs a step-up", () => {
  test("is sent again once the citizen has proven who they are", async () => {
    const asked = guarded(2, ["totp"])
    const answer = api.post("/guarded")
    await typeCode("123456")
    await answer
    expect(asked()).toEqual([
      "POST /guarded",
      "GET /accounts/step-up",
      "POST /accounts/step-up",
      "POST /guarded"
    ])
    await waitFor(() => expect(screen.queryByText(/меняет защиту/)).toBeNull())
  })

  test("is refused when the citizen turns away, and asks again next time", async () => {
    guarded(2, ["totp"])
    const answer = api.post("/guarded").catch((error: unknown) => error)
    await (await dialog()).findByLabelText("Код из приложения")
    fireEvent.click((await dialog()).getByRole("button", { name: "Закрыть" }))
    expect(await answer).toMatchObject({ code: "step-up-needed" })

    const next = api.post("/guarded")
    await typeCode("123456")
    await next
  })

  test("shares one step-up with the others that wait", async () => {
    const asked = guarded(1, ["totp"])
    const both = Promise.all([api.post("/guarded"), api.post("/guarded")])
    await typeCode("123456")
    await both
    expect(asked().filter((what) => what === "POST /accounts/step-up")).toHaveLength(1)
  })

  test("offers no password where two factors are asked for", async () => {
    guarded(2, ["password"])
    const answer = api.post("/guarded").catch((error: unknown) => error)
    const link = await (await dialog()).findByRole("link", { name: "Настройки безопасности" })
    expect(link.getAttribute("href")).toBe("/security")
    expect((await dialog()).queryByLabelText("Пароль")).toBeNull()
    fireEvent.click((await dialog()).getByRole("button", { name: "Закрыть" }))
    expect(await answer).toMatchObject({ code: "step-up-needed" })
  })

  test("is not sent a third time", async () => {
    const always = refusing(403, "step-up-needed", "Подтвердите", { needs: { aal: 1, seconds: 1 } })
    const asked = guarded(1, ["password"], { "POST /guarded": always })
    const answer = api.post("/guarded").catch((error: unknown) => error)
    fireEvent.input(await (await dialog()).findByLabelText("Пароль"), {
      target: { value: "Тайна-12345" }
    })
    fireEvent.click((await dialog()).getByRole("button", { name: "Подтвердить" }))
    expect(await answer).toMatchObject({ code: "step-up-needed" })
    expect(asked().filter((what) => what === "POST /guarded")).toHaveLength(2)
  })
})
