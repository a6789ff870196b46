import { Effect } from "effect"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import type { Definitions } from "../catalogue/ports.ts"
import type { Documents } from "../documents/ports.ts"
import type { Jobs } from "../jobs/ports.ts"
import { byCitizen } from "../journal/actor.ts"
import type { Books } from "../payments/books.ts"
import type { Profiles } from "../profile/ports.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { MoveRefused } from "./application-commands.ts"
import type { ApplicationId } from "./application.ts"
import { cancelDuty } from "./cancel-duty.ts"
import { decide } from "./decide.ts"
import { keepMoved } from "./keep-moved.ts"
import { planOf } from "./plan-of.ts"
import {
  type ApplicationChanged,
  type ApplicationNotFound,
  Applications,
  type Stored
} from "./ports.ts"

type Needs =
  | CurrentCitizen
  | Applications
  | Definitions
  | Profiles
  | Documents
  | Books
  | Jobs
  | Transactions

/** «Отозвать» before the decision, with the duty that nobody paid yet. */
export const withdrawApplication = Effect.fn("withdrawApplication")(
  function* (
    id: ApplicationId
  ): Effect.fn.Return<Stored, ApplicationNotFound | MoveRefused | ApplicationChanged, Needs> {
    const citizen = yield* CurrentCitizen
    const stored = yield* (yield* Applications).get(citizen.id, id)
    const { application } = stored
    if (application.status === "draft") {
      return yield* new MoveRefused({ command: "withdraw", status: "draft" })
    }
    const plan = yield* planOf(application)
    const command = { type: "withdraw", at: yield* now, by: byCitizen(citizen.id) } as const
    const events = yield* Effect.fromResult(decide(command, application, plan))
    if (events.length === 0) return stored
    return yield* atomically(
      Effect.andThen(cancelDuty(application), keepMoved(stored, events, plan))
    )
  },
  // A clerk at work on it at the same moment: look again, perhaps it is decided.
  Effect.retry({ while: ({ _tag }) => _tag === "ApplicationChanged", times: 3 })
)
