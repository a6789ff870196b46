import { Effect } from "effect"
import type { Day } from "../../profile/day.ts"
import { fullName } from "../../profile/name.ts"
import { Profiles } from "../../profile/ports.ts"
import type { CitizenId } from "../citizen.ts"

/**
 * What others know of the citizen, and a password must not be made of (ACC-02; OWASP ASVS 5.0, 6.2.11):
 * telephones, mail addresses, name, birth date. What they have not told us is not in it.
 */
export const personalOf = Effect.fnUntraced(function* (
  citizenId: CitizenId
): Effect.fn.Return<ReadonlyArray<string>, never, Profiles> {
  const { name, birthDate, phones, emails } = yield* (yield* Profiles).get(citizenId)
  return [
    ...phones,
    ...emails,
    ...(name ? [fullName(name)] : []),
    ...(birthDate ? spellingsOf(birthDate) : [])
  ]
})

/** As people write it: "19900412", "12041990", "120490". */
const spellingsOf = (birthDate: Day): ReadonlyArray<string> => {
  const [year = "", month = "", day = ""] = birthDate.split("-")
  return [year + month + day, day + month + year, day + month + year.slice(2)]
}
