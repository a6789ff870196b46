import { CurrentSession } from "@opora/contract/accounts/session"
import { answering } from "@opora/ui/testing/answers"
import { fireEvent, screen } from "@solidjs/testing-library"
import * as v from "valibot"
import { expect, test } from "vitest"
import { queries } from "../app/queries.ts"
import { sessionQuery } from "../app/session.ts"
import { openPage } from "../testing/open-page.tsx"
import ProfilePage from "./profile-page.tsx"

const at = "2026-11-21T09:00:00.000Z"
const session = v.parse(CurrentSession, {
  citizenId: crypto.randomUUID(),
  sessionId: crypto.randomUUID(),
  level: "verified",
  aal: 2,
  freshAt: at,
  locale: "ru",
  idleEndsAt: at,
  endsAt: at,
  idleMinutes: 10,
  passwordSetAt: at
})
test("asks for a scan where a passport is replaced", async () => {
  const passport = {
    section: "passport",
    value: {
      series: "4510",
      number: "123451",
      issuedOn: "2010-05-20",
      issuer: "ОВД Арбат",
      issuerCode: "770-001"
    },
    version: 1,
    check: { status: "checked", at: "2026-11-21T00:00:00.000Z" }
  }
  queries.setQueryData(sessionQuery.queryKey, session)
  answering({ "GET /profile": [200, { sections: [passport], phones: [], emails: [] }] })
  openPage(ProfilePage, "/profile")
  const section = await screen.findByRole("region", { name: "Паспорт" })
  expect(section.textContent).toContain("45 10 123451, выдан 20.05.2010")
  fireEvent.click(screen.getByRole("button", { name: "Изменить: Паспорт" }))
  expect(screen.getByLabelText("Скан нового паспорта")).toBeTruthy()
  expect(await screen.findByText(/личность нужно подтвердить заново/)).toBeTruthy()
})
