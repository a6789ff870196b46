import { Result } from "effect"
import * as fc from "fast-check"
import type { ApplicationCommand } from "../applications/application-commands.ts"
import type { ApplicationEvent } from "../applications/application-events.ts"
import type { Application } from "../applications/application.ts"
import { decide } from "../applications/decide.ts"
import { evolve } from "../applications/evolve.ts"
import { commands, draft, plan } from "./small-applications.ts"

/** What became of an application: each state it was in, and all that happened. */
export interface Told {
  readonly states: ReadonlyArray<Application>
  readonly events: ReadonlyArray<ApplicationEvent>
}

/** Give the application each command in turn, and tell what came of them. */
export const play = (given: ReadonlyArray<ApplicationCommand>, from = draft): Told =>
  given.reduce<Told>(
    ({ states, events }, next) => {
      const now = states.at(-1) ?? from
      const decided = Result.getOrElse(decide(next, now, plan), () => [])
      return { states: [...states, decided.reduce(evolve, now)], events: [...events, ...decided] }
    },
    { states: [from], events: [] }
  )

/** The promise holds whatever is commanded. */
export const always = (promise: (told: Told, given: ReadonlyArray<ApplicationCommand>) => void) =>
  fc.assert(
    fc.property(commands, (given) => {
      promise(play(given), given)
    }),
    { numRuns: 500 }
  )

/** The application after all of it. */
export const last = ({ states }: Told): Application => states.at(-1) ?? draft
