import { Effect } from "effect"
import * as v from "valibot"
import type { Journal } from "../journal/ports.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { CurrentClerk } from "./current-clerk.ts"
import { DeskSessionId } from "./desk-session.ts"
import { DeskSessions } from "./desk-sessions.ts"
import { tellStaffJournal } from "./staff-journal.ts"

/** «Выйти»: the session is dead on the server, whatever a browser still keeps. */
export const signOutOfDesk = Effect.fn("signOutOfDesk")(function* (): Effect.fn.Return<
  void,
  never,
  CurrentClerk | DeskSessions | Journal | Transactions
> {
  const { id: clerkId, sessionId } = yield* CurrentClerk
  const end = (yield* DeskSessions).end(v.parse(DeskSessionId, sessionId))
  yield* atomically(Effect.andThen(tellStaffJournal("DeskSignedOut", clerkId), end))
  yield* Effect.logInfo("Signed out of the desk", { clerkId })
})
