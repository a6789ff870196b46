import type { LifeOf } from "../catalogue/life-of.ts"
import type { Mover } from "../catalogue/life.ts"
import type { Limit } from "../catalogue/limit.ts"
import type { Actor } from "../journal/actor.ts"
import type { Instant } from "../shared/instant.ts"
import type { Application } from "./application.ts"

/** What deciding must know of the service: its life with these answers, and its calendar. */
export interface Plan {
  readonly life: LifeOf
  /** The end of a limit that begins at that moment. */
  readonly until: (limit: Limit, from: Instant) => Instant
}

/** The state of the definition's life in which the application is. */
export const placeOf = (application: Application, { life }: Pick<Plan, "life">): string =>
  application.status === "draft" ? life.first.id : application.state

/** Citizens and clerks move for themselves; every office and system is the system. */
export const moverOf = (by: Actor): Mover => {
  if (by.startsWith("citizen:")) return "citizen"
  return by.startsWith("clerk:") ? "clerk" : "system"
}
