import * as v from "valibot"
import { type Instant, Instant as InstantSchema, instantOf } from "../shared/instant.ts"
import { accountPolicy } from "./account-policy.ts"
import { Account } from "./account.ts"
import { Assurance } from "./assurance.ts"
import { CitizenId } from "./citizen.ts"
import { AuthEvent } from "./factor.ts"

/** The public name of a session: for lists and for ending it. Never its token. */
export const SessionId = v.pipe(v.string(), v.uuid(), v.brand("SessionId"))
export type SessionId = v.InferOutput<typeof SessionId>

/** A session as kept. */
export const Session = v.object({
  id: SessionId,
  citizenId: CitizenId,
  authEvents: v.array(AuthEvent),
  aal: Assurance,
  freshAt: InstantSchema,
  device: v.string(),
  address: v.string(),
  startedAt: InstantSchema,
  lastSeenAt: InstantSchema,
  endsAt: InstantSchema
})
export type Session = v.InferOutput<typeof Session>

/** A session as every request finds it: with what the account says today. */
export const SeenSession = v.object({
  ...v.pick(Session, ["id", "citizenId", "aal", "freshAt", "lastSeenAt", "endsAt"]).entries,
  ...v.pick(Account, ["status", "level", "locale", "idleMinutes", "passwordSetAt"]).entries,
  /** Since when the session is owed a new token, and until when the one before counts. */
  tokenOwedSince: v.nullable(InstantSchema),
  formerEndsAt: v.nullable(InstantSchema)
})
export type SeenSession = v.InferOutput<typeof SeenSession>

/** When the session ends if nothing more is done in it. */
export const idleEndOf = ({
  lastSeenAt,
  idleMinutes,
  endsAt
}: Pick<SeenSession, "lastSeenAt" | "idleMinutes" | "endsAt">): Instant => {
  const idle = instantOf(Date.parse(lastSeenAt) + idleMinutes * 60_000)
  return idle < endsAt ? idle : endsAt
}

/** Does the session still stand? Not when idle too long, nor after twelve hours, nor if frozen. */
export const stands = (session: SeenSession, at: Instant): boolean =>
  session.status === "active" && at < idleEndOf(session)

/** Is it time to note that the session was used? Not at every request: writing costs. */
export const seenLongAgo = ({ lastSeenAt }: SeenSession, at: Instant): boolean =>
  Date.parse(at) - Date.parse(lastSeenAt) >= accountPolicy.session.seenEvery * 1000
