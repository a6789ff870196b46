import { endOfDay } from "../catalogue/due-after.ts"
import { type Instant, instantOf } from "../shared/instant.ts"
import type { Arrival } from "./application-events.ts"
import { begun, type Clock, type Decided, type SubmittedApplication } from "./application.ts"

/** What every submitted application has, whatever became of it. */
type Carried = Omit<Extract<SubmittedApplication, { readonly status: "refused" }>, Own>
type Own = "status" | "decidedAt" | "reason"

/** What a granted application takes along into its next state. */
type Granted = Partial<Pick<Decided, "decidedAt" | "comment" | "result" | "received">>

/** The application in the state that the move led to. */
export const arrive = (from: Carried & Granted, to: Arrival, at: Instant): SubmittedApplication => {
  const entered = to.state === from.state ? stayed(from) : enteredAt(to, at)
  const carried: Carried = {
    ...sent(from),
    ...entered,
    state: to.state,
    turn: to.turn,
    clock: clockAt(from.clock, to, at)
  }

  switch (to.kind) {
    case "payment":
    case "accepted":
    case "in-work":
    case "withdrawn":
      return { status: to.kind, ...carried }
    case "clarification":
      return { status: to.kind, ...carried, asked: to.asked }
    case "refused":
      return { status: to.kind, ...carried, decidedAt: at, reason: to.reason }
    case "approved":
    case "ready":
    case "issued":
    case "done":
      return { status: to.kind, ...carried, ...granted(from, to.comment, at) }
  }
}

const sent = (from: Carried) => {
  const { number, agency, submittedAt, fetched, duty, corrections } = from
  return {
    ...begun(from),
    number,
    agency,
    submittedAt,
    fetched,
    ...(duty && { duty }),
    ...(corrections && { corrections })
  }
}

const enteredAt = ({ limit, moved }: Arrival, at: Instant) => ({
  since: at,
  moved,
  ...(limit && { limit })
})

/** Moving to where it already is, an application stays there since it came. */
const stayed = ({ since, moved, limit, reminded, overdue }: Carried) => ({
  since,
  moved,
  ...(limit && { limit }),
  ...(reminded && { reminded }),
  ...(overdue && { overdue })
})

const granted = (from: Granted, said: string | undefined, at: Instant) => {
  const comment = said ?? from.comment
  return {
    decidedAt: from.decidedAt ?? at,
    ...(comment !== undefined && { comment }),
    ...(from.result !== undefined && { result: from.result }),
    ...(from.received !== undefined && { received: from.received })
  }
}

const undecided: ReadonlyArray<Arrival["kind"]> = [
  "payment",
  "accepted",
  "in-work",
  "clarification"
]

/** The agency's clock: what was left when it stopped is left when it goes on. */
const clockAt = (clock: Clock, { kind, pauses }: Arrival, at: Instant): Clock => {
  if (!undecided.includes(kind)) return { is: "over" }
  if (pauses && clock.is === "running") return stopped(clock.dueBy, at)
  if (!pauses && clock.is === "standing") {
    const from = clock.inDays ? endOfDay(at) : at
    return { is: "running", dueBy: instantOf(Date.parse(from) + clock.left) }
  }
  return clock
}

/** A time that ends with a day is counted in days: a pause within one day moves it by none. */
const stopped = (dueBy: Instant, at: Instant): Clock => {
  const inDays = dueBy === endOfDay(dueBy)
  const from = inDays ? endOfDay(at) : at
  return { is: "standing", left: Date.parse(dueBy) - Date.parse(from), ...(inDays && { inDays }) }
}
