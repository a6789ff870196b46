import { BankClaims, type BankIdentity } from "@opora/domain/verification/bank-login"
import * as v from "valibot"

/** An identity token as the banks send it. */
const IdToken = v.object({
  iss: v.string(),
  sub: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  acr: v.optional(v.string(), ""),
  family_name: v.optional(v.string()),
  given_name: v.optional(v.string()),
  middle_name: v.optional(v.string()),
  birthdate: v.optional(v.pipe(v.string(), v.isoDate())),
  phone_number: v.optional(v.string()),
  phone_number_verified: v.optional(v.boolean()),
  snils: v.optional(v.string()),
  inn: v.optional(v.string()),
  passport: v.optional(
    v.object({
      series: v.string(),
      number: v.string(),
      issuedOn: v.optional(v.string()),
      confirmed: v.optional(v.boolean())
    })
  )
})

/** Who the identity token speaks of, if we can read it. A passport nobody saw is left out. */
export const identityOf = (token: unknown): BankIdentity | undefined => {
  const read = v.safeParse(IdToken, token)
  if (!read.success) return undefined
  const { iss, sub, acr, passport, ...told } = read.output
  const claims = v.safeParse(
    BankClaims,
    whatIsThere({
      family: told.family_name,
      given: told.given_name,
      patronymic: told.middle_name,
      birthDate: told.birthdate,
      phone: told.phone_number_verified === true ? told.phone_number : undefined,
      snils: told.snils,
      inn: told.inn,
      passport: passport?.confirmed === true ? passport : undefined
    })
  )
  return claims.success ? { issuer: iss, subject: sub, acr, claims: claims.output } : undefined
}

const whatIsThere = (told: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
