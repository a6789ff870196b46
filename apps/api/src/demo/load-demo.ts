import { TotpSecret } from "@opora/domain/accounts/totp/totp"
import { Login } from "@opora/domain/staff/clerk"
import { Clerks } from "@opora/domain/staff/clerks"
import { provisionClerk } from "@opora/domain/staff/provision-clerk"
import { AgencyCode } from "@opora/domain/staff/role"
import { Effect } from "effect"
import * as v from "valibot"
import { demoClerks } from "./demo-clerks.ts"
import { demoPassword, demoPeople } from "./demo-people.ts"
import { loadPerson } from "./load-person.ts"

/** Bring in the people and the staff of the demonstration, unless they are there. */
export const loadDemo = Effect.gen(function* () {
  for (const person of demoPeople) yield* loadPerson(person)

  const clerks = yield* Clerks
  for (const { login, name, roles, totpSecret, ...more } of demoClerks) {
    const known = yield* clerks.byLogin(v.parse(Login, login))
    if (known) continue
    yield* provisionClerk({
      login: v.parse(Login, login),
      name,
      roles: [...roles],
      ...("agency" in more && { agency: v.parse(AgencyCode, more.agency) }),
      password: demoPassword,
      totpSecret: v.parse(TotpSecret, totpSecret)
    })
  }
})
