import * as v from "valibot"
import { Instant, instantOf } from "../shared/instant.ts"
import { Clerk } from "./clerk.ts"
import { ClerkId } from "./role.ts"

export const DeskSessionId = v.pipe(v.string(), v.uuid(), v.brand("DeskSessionId"))
export type DeskSessionId = v.InferOutput<typeof DeskSessionId>

/** A session at the desk. It begins when both factors are proven, and not before. */
export const DeskSession = v.object({
  id: DeskSessionId,
  clerkId: ClerkId,
  startedAt: Instant,
  lastSeenAt: Instant,
  endsAt: Instant
})
export type DeskSession = v.InferOutput<typeof DeskSession>

/** A session as every request finds it: with what the member of staff may do today. */
export const SeenDeskSession = v.object({ ...DeskSession.entries, clerk: Clerk })
export type SeenDeskSession = v.InferOutput<typeof SeenDeskSession>

/** Times in seconds (security rule 1): a desk left alone closes sooner than a working day ends. */
export const deskPolicy = { idleFor: 15 * 60, wholeFor: 12 * 3600, seenEvery: 30, most: 3 } as const

/** When the session ends if nothing more is done in it. */
export const idleEndOf = ({ lastSeenAt, endsAt }: DeskSession): Instant => {
  const idle = instantOf(Date.parse(lastSeenAt) + deskPolicy.idleFor * 1000)
  return idle < endsAt ? idle : endsAt
}

export const stands = (session: DeskSession, at: Instant): boolean => at < idleEndOf(session)

/** Is it time to note that the session was used? Not at every request: writing costs. */
export const seenLongAgo = ({ lastSeenAt }: DeskSession, at: Instant): boolean =>
  Date.parse(at) - Date.parse(lastSeenAt) >= deskPolicy.seenEvery * 1000
