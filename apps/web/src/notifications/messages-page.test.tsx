import { answering } from "@opora/ui/testing/answers"
import { screen } from "@solidjs/testing-library"
import { describe, expect, test } from "vitest"
import { openPage } from "../testing/open-page.tsx"
import MessagesPage from "./messages-page.tsx"

describe("«История сообщений»", () => {
  test("tells what was sent where, and what became of it", async () => {
    const sent = {
      noticeId: 3,
      kind: "application-approved",
      channel: "sms",
      to: "+7 ••• •••-••-67",
      status: "sent",
      tries: 1,
      at: "2026-11-21T06:00:00.000Z"
    }
    answering({ "GET /notifications/deliveries": [200, { items: [sent] }] })
    openPage(MessagesPage, "/notifications/messages")
    const row = await screen.findByRole("listitem")
    expect(row.textContent).toContain("Решение положительное")
    expect(row.textContent).toContain("Отправлено")
    expect(row.textContent).toContain("SMS: +7 ••• •••-••-67")
  })
})
