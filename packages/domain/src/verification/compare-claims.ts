import * as v from "valibot"
import { Day } from "../profile/day.ts"
import { Name, sameName } from "../profile/name.ts"
import type { Profile } from "../profile/profile.ts"
import type { Section } from "../profile/section.ts"
import { Snils } from "../profile/snils.ts"
import type { BankClaims } from "./bank-login.ts"

export const ClaimedSection = v.picklist(["name", "birthDate", "snils"])
export type ClaimedSection = v.InferOutput<typeof ClaimedSection>

/** How what the bank told stands beside «Мои данные»: same, fills an empty place, differs, or not told. */
export const Likeness = v.picklist(["same", "fills", "differs", "untold"])
export type Likeness = v.InferOutput<typeof Likeness>

export interface Comparison {
  readonly likeness: Readonly<Record<ClaimedSection, Likeness>>
  /** What the bank would put into the empty places. */
  readonly fills: ReadonlyArray<Section>
}

/** Hold what the bank told against what we know. Nothing of it is taken over yet. */
export const compareClaims = (profile: Profile, claims: BankClaims): Comparison => {
  const { family, given, patronymic } = claims
  const name = read(Name, { family, given, ...(patronymic && { patronymic }) })
  const birthDate = read(Day, claims.birthDate)
  const snils = read(Snils, claims.snils)

  const likeness = {
    name: likenessOf(profile.name, name, isSameName),
    birthDate: likenessOf(profile.birthDate, birthDate, (ours, theirs) => ours === theirs),
    snils: likenessOf(profile.snils, snils, (ours, theirs) => ours === theirs)
  }
  const fills: Array<Section> = []
  if (name && likeness.name === "fills") fills.push({ section: "name", value: name })
  if (birthDate && likeness.birthDate === "fills") {
    fills.push({ section: "birthDate", value: birthDate })
  }
  if (snils && likeness.snils === "fills") fills.push({ section: "snils", value: snils })
  return { likeness, fills }
}

/** What stands against linking: the bank knows another person, or says too little. */
export const against = ({ likeness }: Comparison): ReadonlyArray<ClaimedSection> =>
  ClaimedSection.options.filter((section) => /^(differs|untold)$/.test(likeness[section]))

const read = <Schema extends v.GenericSchema>(
  schema: Schema,
  told: unknown
): v.InferOutput<Schema> | undefined => {
  const parsed = v.safeParse(schema, told)
  return parsed.success ? parsed.output : undefined
}

const likenessOf = <A>(
  ours: A | undefined,
  theirs: A | undefined,
  same: (ours: A, theirs: A) => boolean
): Likeness => {
  if (theirs === undefined) return "untold"
  if (ours === undefined) return "fills"
  return same(ours, theirs) ? "same" : "differs"
}

const isSameName = (ours: Name, theirs: Name): boolean =>
  sameName(ours.family, theirs.family) &&
  sameName(ours.given, theirs.given) &&
  sameName(ours.patronymic, theirs.patronymic)
