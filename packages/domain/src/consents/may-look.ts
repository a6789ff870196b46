import { Data, Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import { now } from "../shared/clock.ts"
import type { AgencyCode } from "../staff/role.ts"
import { type Consent, inForce } from "./consent.ts"
import { Consents } from "./ports.ts"

/** No consent in force opens the subject to the agency. */
export class LookForbidden extends Data.TaggedError("LookForbidden") {}

/** The consent by which the agency may look at the subject now. It is asked before every look. */
export const mayLook = Effect.fnUntraced(function* (
  agency: AgencyCode,
  citizenId: CitizenId,
  subject: string
): Effect.fn.Return<Consent, LookForbidden, Consents> {
  const at = yield* now
  const given = yield* (yield* Consents).about(citizenId, subject, agency)
  const open = given.find((consent) => inForce(consent, at))
  return open ?? (yield* new LookForbidden())
})
