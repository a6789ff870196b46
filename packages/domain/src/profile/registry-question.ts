import * as v from "valibot"
import type { JsonObject } from "../shared/json.ts"
import type { RegistryName } from "../verification/registries.ts"
import type { Profile } from "./profile.ts"
import type { SectionName } from "./section.ts"

/** What to ask a registry about a section, and how to read its answer. */
export interface RegistryQuestion {
  readonly registry: RegistryName
  readonly request: JsonObject
  readonly agrees: (answer: JsonObject) => boolean
  /** What to look at when the registry disagrees. */
  readonly fields: ReadonlyArray<string>
}

/** What to ask about the section. Nothing where it has no registry, or too little is known yet. */
export const questionAbout = (
  section: SectionName,
  profile: Profile
): RegistryQuestion | undefined => {
  const { passport, snils, inn, address } = profile
  const person = personIn(profile)
  switch (section) {
    case "passport": {
      if (!passport) return undefined
      const { series, number } = passport
      const fields = ["passport.series", "passport.number"]
      return { registry: "passport", request: { series, number }, agrees: says("valid"), fields }
    }
    case "snils": {
      if (!snils || !person) return undefined
      const fields = ["snils", "name", "birthDate"]
      return { registry: "snils", request: { ...person, snils }, agrees: says("match"), fields }
    }
    case "inn": {
      if (!inn || !person) return undefined
      const fields = ["inn", "name", "birthDate"]
      return { registry: "inn", request: { ...person, inn }, agrees: says("match"), fields }
    }
    case "address": {
      if (!address) return undefined
      const { id, text } = address
      return {
        registry: "address",
        request: { query: text },
        agrees: lists(id),
        fields: ["address"]
      }
    }
    case "name":
    case "birthDate":
      return undefined
  }
}

const personIn = ({ name, birthDate }: Profile): JsonObject | undefined => {
  if (!name || !birthDate) return undefined
  const { family, given, patronymic } = name
  return { family, given, ...(patronymic !== undefined && { patronymic }), birthDate }
}

const says = (word: string) => (answer: JsonObject) => answer["status"] === word

const Listed = v.object({
  addresses: v.array(v.object({ id: v.string(), level: v.optional(v.string()) }))
})

const lists = (id: string) => (answer: JsonObject) => {
  const read = v.safeParse(Listed, answer)
  return (
    read.success && read.output.addresses.some((each) => each.id === id && each.level !== "street")
  )
}
