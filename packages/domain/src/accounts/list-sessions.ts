import { Effect } from "effect"
import { now } from "../shared/clock.ts"
import { CurrentCitizen } from "./current-citizen.ts"
import type { Session } from "./session.ts"
import { Sessions } from "./sessions.ts"

/** The citizen's sessions, the latest used first, and which of them is this one. */
export const listSessions = Effect.fn("listSessions")(function* (): Effect.fn.Return<
  ReadonlyArray<Session & { readonly current: boolean }>,
  never,
  CurrentCitizen | Sessions
> {
  const { id, sessionId } = yield* CurrentCitizen
  const sessions = yield* (yield* Sessions).ofCitizen(id, yield* now)
  return sessions.map((session) => ({ ...session, current: session.id === sessionId }))
})
