import { Data, Effect } from "effect"
import type { Digest } from "effect/crypto"
import { hashOf } from "../accounts/token.ts"
import type { SeenDeskSession } from "./desk-session.ts"
import type { DeskSessions } from "./desk-sessions.ts"
import { recogniseClerk } from "./recognise-clerk.ts"

/** The session ended in this moment. */
export class DeskSessionGone extends Data.TaggedError("DeskSessionGone") {}

/** The session of that token. To ask keeps nobody signed in. */
export const showDeskSession = Effect.fn("showDeskSession")(function* (
  token: string
): Effect.fn.Return<SeenDeskSession, DeskSessionGone, DeskSessions | Digest.Digest> {
  const session = yield* recogniseClerk(yield* hashOf(token), true)
  return session ?? (yield* new DeskSessionGone())
})
