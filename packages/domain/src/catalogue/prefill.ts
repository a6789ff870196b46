import type { Address } from "../profile/address.ts"
import type { Name } from "../profile/name.ts"
import type { Passport } from "../profile/passport.ts"
import type { Answer, Answers } from "./answers.ts"
import type { Definition } from "./definition.ts"
import type { ProfilePath } from "./field.ts"

/** As much of a profile as forms ask for. */
export interface ProfileFacts {
  readonly name?: Name | undefined
  readonly birthDate?: string | undefined
  readonly passport?: Passport | undefined
  readonly snils?: string | undefined
  readonly inn?: string | undefined
  readonly address?: Address | undefined
  readonly phone?: string | undefined
  readonly email?: string | undefined
}

/** The answers that the profile already has. A form shows them marked «Из профиля». */
export const prefill = ({ steps }: Definition, profile: ProfileFacts): Answers =>
  Object.fromEntries(
    steps
      .flatMap((step) => step.fields)
      .flatMap(({ id, from }) => {
        const answer = from && answerFrom(profile, from)
        return answer === undefined ? [] : [[id, answer] as const]
      })
  )

const answerFrom = (profile: ProfileFacts, path: ProfilePath): Answer | undefined => {
  const { name, passport } = profile
  switch (path) {
    case "name":
      return name && told(name)
    case "name.family":
      return name?.family
    case "name.given":
      return name?.given
    case "name.patronymic":
      return name?.patronymic
    case "passport.series":
      return passport?.series
    case "passport.number":
      return passport?.number
    case "passport.issuedOn":
      return passport?.issuedOn
    case "passport.issuer":
      return passport?.issuer
    case "passport.issuerCode":
      return passport?.issuerCode
    case "address":
      return profile.address && told(profile.address)
    case "birthDate":
    case "snils":
    case "inn":
    case "phone":
    case "email":
      return profile[path]
  }
}

/** Without the parts that are not there. */
const told = (parts: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([key, part]) => (part === undefined ? [] : [[key, part]]))
  )
