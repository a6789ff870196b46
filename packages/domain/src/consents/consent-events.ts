import * as v from "valibot"
import { Localised } from "../catalogue/localised.ts"
import { Actor } from "../journal/actor.ts"
import { Instant } from "../shared/instant.ts"
import { AgencyCode } from "../staff/role.ts"
import { type Consent, DataCategories } from "./consent.ts"

const happened = { at: Instant, by: Actor, agency: AgencyCode }

/** What can happen to a consent. Each tells the agency, so that the history reads by itself. */
export const ConsentEvent = v.variant("type", [
  v.object({
    type: v.literal("ConsentGranted"),
    ...happened,
    data: DataCategories,
    purpose: Localised,
    until: Instant
  }),
  v.object({ type: v.literal("ConsentNarrowed"), ...happened, data: DataCategories }),
  v.object({ type: v.literal("ConsentRevoked"), ...happened }),
  v.object({ type: v.literal("ConsentExpired"), ...happened })
])
export type ConsentEvent = v.InferOutput<typeof ConsentEvent>

/** The consent after something happened to it. */
export const evolve = (consent: Consent, event: ConsentEvent): Consent => {
  const { id, citizenId, agency, data, purpose, subject, grantedAt, until } = consent
  const terms = { id, citizenId, agency, data, purpose, subject, grantedAt, until }

  switch (event.type) {
    case "ConsentGranted":
      return { status: "granted", ...terms }
    case "ConsentNarrowed":
      return { status: "granted", ...terms, data: event.data }
    case "ConsentRevoked":
      return { status: "revoked", ...terms, endedAt: event.at }
    case "ConsentExpired":
      return { status: "expired", ...terms, endedAt: event.at }
  }
}
