import type { Address } from "./address.ts"
import type { Check } from "./check.ts"
import type { Day } from "./day.ts"
import type { Inn } from "./inn.ts"
import type { Name } from "./name.ts"
import type { Passport } from "./passport.ts"
import type { Section, SectionName } from "./section.ts"
import type { Snils } from "./snils.ts"

/** What we know of the citizen by now. What they have not told us is not a field. */
export interface Profile {
  readonly name?: Name
  readonly birthDate?: Day
  readonly passport?: Passport
  readonly snils?: Snils
  readonly inn?: Inn
  readonly address?: Address
  /** As +7XXXXXXXXXX. */
  readonly phones: ReadonlyArray<string>
  readonly emails: ReadonlyArray<string>
}

/** A section as kept: the version counts its changes from 1. */
export type StoredSection = Section & { readonly version: number; readonly check: Check }

export interface Contacts {
  readonly phones: ReadonlyArray<string>
  readonly emails: ReadonlyArray<string>
}

/** The sections put together. */
export const profileOf = (sections: ReadonlyArray<Section>, contacts: Contacts): Profile =>
  sections.reduce<Profile>(withSection, { phones: contacts.phones, emails: contacts.emails })

const withSection = (profile: Profile, section: Section): Profile => {
  switch (section.section) {
    case "name":
      return { ...profile, name: section.value }
    case "birthDate":
      return { ...profile, birthDate: section.value }
    case "passport":
      return { ...profile, passport: section.value }
    case "snils":
      return { ...profile, snils: section.value }
    case "inn":
      return { ...profile, inn: section.value }
    case "address":
      return { ...profile, address: section.value }
  }
}

/** The sections that must be filled in before an identity can be proven, and are not. */
export const missingForIdentity = (profile: Profile): ReadonlyArray<SectionName> =>
  (["name", "birthDate", "passport", "snils"] as const).filter(
    (section) => profile[section] === undefined
  )
