import { Address, SuggestedAddress } from "@opora/domain/profile/address"
import { Check } from "@opora/domain/profile/check"
import { Day } from "@opora/domain/profile/day"
import { Inn } from "@opora/domain/profile/inn"
import { Name } from "@opora/domain/profile/name"
import { Passport } from "@opora/domain/profile/passport"
import { ChangeCause } from "@opora/domain/profile/profile-events"
import { Section } from "@opora/domain/profile/section"
import { Snils } from "@opora/domain/profile/snils"
import { Instant } from "@opora/domain/shared/instant"
import { ScanId } from "@opora/domain/verification/scan"
import * as v from "valibot"
import { pageOf, SeqCursor, SeqPageQuery } from "../page.ts"

const kept = { version: v.number(), check: Check }

/** A section of «Мои данные» with its version, and what a registry said of it. */
export const KeptSection = v.variant("section", [
  v.object({ section: v.literal("name"), value: Name, ...kept }),
  v.object({ section: v.literal("birthDate"), value: Day, ...kept }),
  v.object({ section: v.literal("passport"), value: Passport, ...kept }),
  v.object({ section: v.literal("snils"), value: Snils, ...kept }),
  v.object({ section: v.literal("inn"), value: Inn, ...kept }),
  v.object({ section: v.literal("address"), value: Address, ...kept })
])
export type KeptSection = v.InferOutput<typeof KeptSection>

/** GET /profile: what the account knows of its owner. */
export const ProfileShown = v.pipe(
  v.object({
    sections: v.array(KeptSection),
    phones: v.array(v.string()),
    emails: v.array(v.string())
  }),
  v.metadata({ ref: "Profile" })
)
export type ProfileShown = v.InferOutput<typeof ProfileShown>

const changing = {
  /** The version that was on the screen: 0 where nothing stood. */
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** The scan of another passport. */
  scanId: v.optional(ScanId)
}

/** PUT /profile/sections: what a section is to hold from now on. */
export const ChangeSection = v.pipe(
  v.variant("section", [
    v.strictObject({ section: v.literal("name"), value: Name, ...changing }),
    v.strictObject({ section: v.literal("birthDate"), value: Day, ...changing }),
    v.strictObject({ section: v.literal("passport"), value: Passport, ...changing }),
    v.strictObject({ section: v.literal("snils"), value: Snils, ...changing }),
    v.strictObject({ section: v.literal("inn"), value: Inn, ...changing }),
    v.strictObject({ section: v.literal("address"), value: Address, ...changing })
  ]),
  v.metadata({ ref: "ChangeSection" })
)
export type ChangeSection = v.InferOutput<typeof ChangeSection>

/** The section after it was changed. */
export const SectionChanged = v.pipe(
  v.object({ section: KeptSection }),
  v.metadata({ ref: "SectionChanged" })
)

/** One line of «Журнал изменений». */
export const ProfileChange = v.object({
  seq: v.number(),
  at: Instant,
  /** The owner, a member of staff, or a system. */
  by: v.picklist(["citizen", "clerk", "office"]),
  version: v.number(),
  cause: ChangeCause,
  was: v.optional(Section),
  became: Section
})
export type ProfileChange = v.InferOutput<typeof ProfileChange>

/** GET /profile/changes: the latest first. */
export const ProfileChanges = v.pipe(pageOf(ProfileChange), v.metadata({ ref: "ProfileChanges" }))
export type ProfileChanges = v.InferOutput<typeof ProfileChanges>

export const ChangePath = v.object({ seq: SeqCursor })
export const ChangesQuery = SeqPageQuery

/** POST /profile/addresses: typed so far. Not in the address of the page: it is personal. */
export const AddressTyped = v.pipe(
  v.strictObject({ query: v.pipe(v.string(), v.maxLength(200, "text.too_long")) }),
  v.metadata({ ref: "AddressTyped" })
)

export const AddressesFound = v.pipe(
  v.object({ addresses: v.array(SuggestedAddress) }),
  v.metadata({ ref: "AddressesFound" })
)
