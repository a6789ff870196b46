import { Effect } from "effect"
import { agencyName } from "../catalogue/agency-name.ts"
import type { Localised } from "../catalogue/localised.ts"
import type { Definitions } from "../catalogue/ports.ts"
import { type AgencyCode, portal } from "../staff/role.ts"

/** The issuer's name: the portal's own, or what the services call the agency. */
export const issuerOf = Effect.fnUntraced(function* (
  by: AgencyCode
): Effect.fn.Return<Localised, never, Definitions> {
  if (by === portal) return portalName
  return (yield* agencyName(by)) ?? { ru: by, en: by }
})

const portalName: Localised = { ru: "Портал «Опора»", en: "The Opora portal" }
