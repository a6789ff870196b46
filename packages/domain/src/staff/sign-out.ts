import { Effect } from "effect"
import * as v from "valibot"
import { CurrentClerk } from "./current-clerk.ts"
import { DeskSessionId } from "./desk-session.ts"
import { DeskSessions } from "./desk-sessions.ts"

/** «Выйти»: the session is dead on the server, whatever a browser still keeps. */
export const signOutOfDesk = Effect.fn("signOutOfDesk")(function* (): Effect.fn.Return<
  void,
  never,
  CurrentClerk | DeskSessions
> {
  const { id: clerkId, sessionId } = yield* CurrentClerk
  yield* (yield* DeskSessions).end(v.parse(DeskSessionId, sessionId))
  yield* Effect.logInfo("Signed out of the desk", { clerkId })
})
