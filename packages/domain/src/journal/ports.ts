import { Context, type Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import type { ChainEnd } from "./chain.ts"
import type { Fact, Hash, JournalEntry, SealedEntry } from "./entry.ts"

/** Which part of a journal is asked for: newest first, below `before`, of these types if any are named. */
export interface JournalPage {
  readonly before?: number
  readonly limit?: number
  readonly types?: ReadonlyArray<string>
  readonly subject?: string
}

/** The journal of everything that happened: nothing in it is ever changed or removed. */
export class Journal extends Context.Service<
  Journal,
  {
    /** Write down what happened to the citizen, in the caller's transaction. */
    readonly append: (citizenId: CitizenId, facts: ReadonlyArray<Fact>) => Effect.Effect<void>
    /** The citizen's entries in readable form, newest first. */
    readonly ofCitizen: (
      citizenId: CitizenId,
      page?: JournalPage
    ) => Effect.Effect<ReadonlyArray<JournalEntry>>
    /** One entry, if it is there. */
    readonly entry: (citizenId: CitizenId, seq: number) => Effect.Effect<JournalEntry | undefined>
    /** The citizen's whole chain as kept, oldest first, and the end noted when the last was written. */
    readonly chainOf: (
      citizenId: CitizenId
    ) => Effect.Effect<{ readonly entries: ReadonlyArray<SealedEntry>; readonly end: ChainEnd }>
    /** Where the chains end, page by page, in the order of their citizens. Empty past the last. */
    readonly ends: (after?: CitizenId) => Effect.Effect<ReadonlyArray<ChainEnd>>
    /** The seal of that entry, if it is there. */
    readonly hashAt: (citizenId: CitizenId, seq: number) => Effect.Effect<Hash | undefined>
  }
>()("@opora/domain/journal/Journal") {}
