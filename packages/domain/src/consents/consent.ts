/**
 * A consent lets one agency see named parts of a citizen's data, for one purpose, until a day
 * (152-ФЗ, article 9).
 *
 *   granted ── narrow ──▶ granted (fewer data) ── revoke ──▶ revoked
 *      └── its day passes ──▶ expired
 *
 * This file holds no Effect: the browser reads it too.
 */
import * as v from "valibot"
import { CitizenId } from "../accounts/citizen.ts"
import { Localised } from "../catalogue/localised.ts"
import { Instant } from "../shared/instant.ts"
import { AgencyCode } from "../staff/role.ts"
import { DataCategory } from "./data-category.ts"

export const ConsentId = v.pipe(v.string(), v.uuid(), v.brand("ConsentId"))
export type ConsentId = v.InferOutput<typeof ConsentId>

export const DataCategories = v.pipe(
  v.array(DataCategory),
  v.minLength(1, "consent.no_data"),
  v.maxLength(20, "consent.too_many")
)

/** What the citizen agreed to, in the words they read. */
const Terms = {
  id: ConsentId,
  citizenId: CitizenId,
  agency: AgencyCode,
  data: DataCategories,
  purpose: Localised,
  /** What it was given for: "application/<id>". */
  subject: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  grantedAt: Instant,
  until: Instant
}

export const Consent = v.variant("status", [
  v.object({ status: v.literal("granted"), ...Terms }),
  v.object({ status: v.literal("revoked"), ...Terms, endedAt: Instant }),
  v.object({ status: v.literal("expired"), ...Terms, endedAt: Instant })
])
export type Consent = v.InferOutput<typeof Consent>

/** How the consent stands at that moment. Past its day it has expired, noted or not. */
export const statusAt = ({ status, until }: Standing, at: Instant): Consent["status"] =>
  status === "granted" && at > until ? "expired" : status

/** Does it open data at that moment? */
export const inForce = (consent: Standing, at: Instant): boolean =>
  statusAt(consent, at) === "granted"

/** As much of a consent as its wire form has too. */
type Standing = Pick<Consent, "status" | "until">
