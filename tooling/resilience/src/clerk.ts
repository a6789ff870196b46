import { demoPassword } from "@opora/api/demo/demo-people"
import { secretOf } from "@opora/domain/accounts/totp/totp"
import { Login } from "@opora/domain/staff/clerk"
import { provisionClerk } from "@opora/domain/staff/provision-clerk"
import { AgencyCode } from "@opora/domain/staff/role"
import * as v from "valibot"
import { type Browser, browser } from "./browser.ts"
import { appCode } from "./citizen.ts"
import type { Kept } from "./database.ts"
import type { Portal } from "./portal.ts"

/** A clerk of that agency at the desk, signed in with both factors. */
export const clerkOf = async (portal: Portal, kept: Kept, agency: string) => {
  const totpSecret = secretOf(crypto.getRandomValues(new Uint8Array(20)))
  const login = `${agency}-${crypto.randomUUID().slice(0, 8)}`
  const clerk = {
    login: v.parse(Login, login),
    name: "Соколов И. Д.",
    agency: v.parse(AgencyCode, agency)
  }
  await kept.runPromise(
    provisionClerk({ ...clerk, roles: ["clerk"], password: demoPassword, totpSecret })
  )
  const own = browser(portal, "staff")
  const { status } = await own.ask("POST /api/v1/desk/session", {
    body: { login, password: demoPassword, code: await appCode(kept, totpSecret) }
  })
  if (status !== 201) throw new Error(`signing in at the desk ended with ${status}`)

  /** How the case stands now, by its number. */
  const open = async (number: string) => (await own.ask(`GET ${caseAt(number)}`)).body
  return { ...own, open, move: moveBy(own) }
}

/** Where the desk finds the case of that number. */
export const caseAt = (number: string) => `/api/v1/desk/applications/${encodeURIComponent(number)}`

/** Take, approve and so on, on that version. */
const moveBy =
  ({ ask }: Browser) =>
  (number: string, body: object) =>
    ask(`POST ${caseAt(number)}/moves`, { body })
export type Clerk = Awaited<ReturnType<typeof clerkOf>>
