/**
 * «Мои данные» are kept in sections, each changed, checked and put back on its own.
 * This file holds no Effect: the browser reads it too.
 */
import * as v from "valibot"
import { canonical, type Json } from "../shared/json.ts"
import { Address } from "./address.ts"
import { Day } from "./day.ts"
import { Inn } from "./inn.ts"
import { Name } from "./name.ts"
import { Passport } from "./passport.ts"
import { Snils } from "./snils.ts"

export const SectionName = v.picklist(["name", "birthDate", "passport", "snils", "inn", "address"])
export type SectionName = v.InferOutput<typeof SectionName>

/** One section and what stands in it. */
export const Section = v.variant("section", [
  v.strictObject({ section: v.literal("name"), value: Name }),
  v.strictObject({ section: v.literal("birthDate"), value: Day }),
  v.strictObject({ section: v.literal("passport"), value: Passport }),
  v.strictObject({ section: v.literal("snils"), value: Snils }),
  v.strictObject({ section: v.literal("inn"), value: Inn }),
  v.strictObject({ section: v.literal("address"), value: Address })
])
export type Section = v.InferOutput<typeof Section>

/** The sections that say who the citizen is: whoever changes one has to prove themselves anew. */
export const identitySections: ReadonlyArray<SectionName> = [
  "name",
  "birthDate",
  "passport",
  "snils"
]

/** Do both hold the same, whatever order their parts came in? */
export const sameSection = (a: Section, b: Section): boolean =>
  a.section === b.section && canonical(jsonOf(a)) === canonical(jsonOf(b))

/** What stands in the section, as the journal and the database keep it. */
export const jsonOf = ({ value }: Section): Json =>
  typeof value === "string"
    ? value
    : Object.fromEntries(
        Object.entries(value).filter(
          (member): member is [string, string] => member[1] !== undefined
        )
      )
