import { Effect } from "effect"
import * as v from "valibot"
import type { CitizenId } from "../accounts/citizen.ts"
import type { Definitions } from "../catalogue/ports.ts"
import type { Documents } from "../documents/ports.ts"
import type { Jobs } from "../jobs/ports.ts"
import { byOffice } from "../journal/actor.ts"
import type { Profiles } from "../profile/ports.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import type { MoveCommand, NoteCommand } from "./application-commands.ts"
import { ApplicationId } from "./application.ts"
import { decide } from "./decide.ts"
import { keepMoved } from "./keep-moved.ts"
import { planOf } from "./plan-of.ts"
import { type ApplicationChanged, Applications } from "./ports.ts"

/**
 * The duty of an application has come: it goes on to the agency. One that has ended meanwhile notes that
 * it was paid. Told twice, it changes nothing.
 */
export const dutyPaid = Effect.fn("dutyPaid")(
  function* (
    citizenId: CitizenId,
    subject: string
  ): Effect.fn.Return<
    void,
    ApplicationChanged,
    Applications | Definitions | Profiles | Documents | Jobs | Transactions
  > {
    const id = v.safeParse(ApplicationId, subject.replace(/^application\//, ""))
    if (!id.success) return
    const found = yield* Effect.option((yield* Applications).get(citizenId, id.output))
    if (found._tag === "None") return
    const { application } = found.value
    if (application.status === "draft" || !application.duty || application.duty.paid) return

    const plan = yield* planOf(application)
    const came = { at: yield* now, by: byOffice("treasury") }
    const decideOn = (command: MoveCommand | NoteCommand) =>
      Effect.fromResult(decide(command, application, plan))
    // Ended meanwhile, it does not go on, but its money is there and may be asked back.
    const decided = yield* decideOn({ type: "pay", ...came }).pipe(
      Effect.catch(() => decideOn({ type: "note-late-duty", ...came })),
      Effect.option
    )
    if (decided._tag === "None" || decided.value.length === 0) return
    yield* atomically(keepMoved(found.value, decided.value, plan))
  },
  Effect.retry({ while: ({ _tag }) => _tag === "ApplicationChanged", times: 3 })
)
