import type { HistoryEntry } from "@opora/contract/applications/applications"
import { ApplicationView } from "@opora/contract/applications/applications"
import { expectedBy, type SubmittedApplication } from "@opora/domain/applications/application"
import type { Shown } from "@opora/domain/applications/show-application"
import { Definitions } from "@opora/domain/catalogue/ports"
import type { JournalEntry } from "@opora/domain/journal/entry"
import { Effect } from "effect"
import * as v from "valibot"
import { titlesOf } from "./titles.ts"

/** The application as its citizen sees it, in the words of its definition. */
export const shownToCitizen = Effect.fnUntraced(function* ({
  stored: { application, version, updatedAt },
  moves,
  history
}: Shown): Effect.fn.Return<ApplicationView, never, Definitions> {
  const titles = yield* titlesOf(application)
  const definitions = yield* Definitions
  const { service, definition } = application
  const { life } = yield* Effect.orDie(definitions.version(service, definition))
  const { id, status, startedAt, answers } = application
  const shared = { id, service, definition, status, version, startedAt, updatedAt, answers }
  if (application.status === "draft") {
    const turn = "citizen" as const
    return v.parse(ApplicationView, { ...shared, ...titles, turn, moves, history: [] })
  }
  const state = life.find((each) => each.id === application.state)
  return v.parse(ApplicationView, {
    ...shared,
    ...titles,
    turn: application.turn,
    sent: sentPart(application),
    says: state?.says,
    moves,
    history: history.map(entryShown)
  })
})

/** What a draft does not have yet. */
const sentPart = (application: SubmittedApplication) => ({
  ...application,
  expectedBy: expectedBy(application)
})

/** An entry of the journal as the timeline shows it: a role, never a clerk's name. */
export const entryShown = ({ at, type, actor, data }: JournalEntry): HistoryEntry => ({
  ...v.parse(Told, data),
  at,
  type,
  by: roleOf(actor)
})

const Told = v.object(
  v.partial(
    v.pick(ApplicationView.pipe[0].entries.history.item.pipe[0], [
      "status",
      "state",
      "comment",
      "reason",
      "fields",
      "visit"
    ])
  ).entries
)

const roleOf = (actor: string): HistoryEntry["by"] => {
  if (actor.startsWith("citizen:")) return "citizen"
  return actor.startsWith("clerk:") ? "agency" : "portal"
}
