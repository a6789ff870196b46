import { Effect } from "effect"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import { Scans } from "../verification/identity-cases.ts"
import type { ScanId } from "../verification/scan.ts"
import { applyChange } from "./apply-change.ts"
import { isStreet } from "./is-street.ts"
import { ProfileRefused, Profiles, ScanMissing } from "./ports.ts"
import { sameSection, type Section } from "./section.ts"

interface Changing {
  readonly next: Section
  /** The version the citizen saw: 0 where nothing stood. */
  readonly version: number
  readonly confirmation: string | undefined
  /** The scan of another passport, uploaded beforehand. */
  readonly scanId?: ScanId | undefined
}

/**
 * «Изменить»: put something else into a section. What stood there is journalled; another passport needs
 * its scan, and an address is a house and not a street. The change is confirmed by the operation "profile.change", filling in an empty one is not.
 */
export const changeSection = Effect.fn("changeSection")(function* ({
  next,
  version,
  confirmation,
  scanId
}: Changing) {
  if (next.section === "address" && (yield* isStreet(next.value))) {
    return yield* new ProfileRefused({ errors: [{ path: "value.id", code: "address.choose" }] })
  }
  if (yield* replacesPassport(next)) yield* requireScan(scanId)
  return yield* applyChange({ next, cause: "typed", version, confirmation })
})

const replacesPassport = Effect.fnUntraced(function* (next: Section) {
  if (next.section !== "passport") return false
  const { id } = yield* CurrentCitizen
  const sections = yield* (yield* Profiles).sections(id)
  const before = sections.find(({ section }) => section === "passport")
  return before !== undefined && !sameSection(before, next)
})

const requireScan = Effect.fnUntraced(function* (scanId: ScanId | undefined) {
  const { id } = yield* CurrentCitizen
  if (scanId === undefined) return yield* new ScanMissing()
  const scan = yield* (yield* Scans)
    .get(id, scanId)
    .pipe(Effect.catchTag("ScanNotFound", () => new ScanMissing()))
  if (scan.kind !== "passport") return yield* new ScanMissing()
})
