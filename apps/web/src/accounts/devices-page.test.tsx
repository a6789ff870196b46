import { type Answers, answering } from "@opora/ui/testing/answers"
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { describe, expect, test } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import DevicesPage from "./devices-page.tsx"

const at = "2026-11-21T09:00:00.000Z"

const here = {
  id: "s1",
  current: true,
  device: "Chrome, Linux",
  address: "203.0.113.•",
  methods: ["password", "sms", "sms"],
  startedAt: at,
  lastSeenAt: at,
  endsAt: at
}
const phone = { ...here, id: "s2", current: false, device: "Safari, iPhone" }

const session = {
  citizenId: "0190a000-0000-7000-8000-000000000001",
  sessionId: "s1",
  level: "basic",
  aal: 1,
  freshAt: at,
  locale: "ru",
  idleEndsAt: "2126-11-21T09:00:00.000Z",
  endsAt: "2126-11-21T09:00:00.000Z",
  idleMinutes: 10,
  passwordSetAt: at
}

const open = (answers: Answers = {}) => {
  const asked = answering({
    "GET /accounts/session": [200, session],
    "GET /accounts/sessions": [200, { items: [here, phone] }],
    "GET /accounts/devices": [200, { items: [] }],
    "GET /accounts/sign-ins": [200, { items: [] }],
    "DELETE /accounts/sessions/s2": [204],
    "DELETE /accounts/sessions": [204],
    "PUT /accounts/session/idle-minutes": [204],
    ...answers
  })
  openPage(DevicesPage, "/devices")
  return () => asked.map(({ what }) => what)
}

describe("«Активные устройства»", () => {
  test("tells this device from the others, and how each was signed in on", async () => {
    open()
    const [own, other] = await screen
      .findAllByRole("listitem")
      .then(() => [
        screen.getByRole("heading", { name: /Chrome, Linux/ }),
        screen.getByRole("heading", { name: "Safari, iPhone" })
      ])
    expect(own?.textContent).toContain("Это устройство")
    expect(other).toBeTruthy()
    expect(screen.getAllByText("Подтверждение: пароль, код из СМС").length).toBe(2)
    expect(screen.queryByRole("button", { name: "Завершить сеанс: Chrome, Linux" })).toBeNull()
  })

  test("ends the session of one device", async () => {
    const asked = open()
    fireEvent.click(await screen.findByRole("button", { name: "Завершить сеанс: Safari, iPhone" }))
    await waitFor(() => expect(asked()).toContain("DELETE /accounts/sessions/s2"))
  })

  test("ends all others only when that is said twice", async () => {
    const asked = open()
    fireEvent.click(await screen.findByRole("button", { name: "Выйти на всех других устройствах" }))
    const dialog = await screen.findByRole("dialog", { name: "Выйти на всех других устройствах?" })
    expect(asked()).not.toContain("DELETE /accounts/sessions")
    fireEvent.click(
      within(dialog).getByRole("button", { name: "Выйти на всех других устройствах" })
    )
    await waitFor(() => expect(asked()).toContain("DELETE /accounts/sessions"))
  })

  test("ends the session sooner or later when nothing is done", async () => {
    const asked = open()
    const choice = await screen.findByRole("combobox", { name: "Завершать сеанс через" })
    fireEvent.change(choice, { target: { value: "20" } })
    await waitFor(() => expect(asked()).toContain("PUT /accounts/session/idle-minutes"))
  })
})
