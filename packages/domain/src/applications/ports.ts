import { Context, Data, type Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import type { ServiceCode } from "../catalogue/names.ts"
import type { Fact } from "../journal/entry.ts"
import type { Instant } from "../shared/instant.ts"
import type { AgencyCode } from "../staff/role.ts"
import type { Application, ApplicationId, Draft, SubmittedApplication } from "./application.ts"
import type { ChangeDraft } from "./change/change-draft.ts"
import type { ApplicationNumber } from "./number.ts"
import type { Summary } from "./summary.ts"

/** There is no such application, or it is another citizen's: from outside the two look the same. */
export class ApplicationNotFound extends Data.TaggedError("ApplicationNotFound") {}

/** Somebody changed the application since it was read: look again. */
export class ApplicationChanged extends Data.TaggedError("ApplicationChanged") {}

/** An application as kept, with the version a later save must match. A new one has version 0. */
export interface Stored<Kind extends Application = Application> {
  readonly application: Kind
  readonly version: number
  readonly updatedAt: Instant
}

/** Where a page of a list goes on: after the application that was last on the page before. */
export interface Place {
  readonly at: Instant
  readonly id: ApplicationId
}

export interface Page {
  readonly after?: Place
  readonly limit: number
}

/** What a clerk's queue is narrowed to. */
export interface QueuePage extends Page {
  readonly statuses: ReadonlyArray<Summary["status"]>
}

/** The applications of citizens. */
export class Applications extends Context.Service<
  Applications,
  {
    readonly get: (
      citizenId: CitizenId,
      id: ApplicationId
    ) => Effect.Effect<Stored, ApplicationNotFound>
    /** By the number that a citizen reads out and a desk's address carries. */
    readonly byNumber: (
      number: ApplicationNumber
    ) => Effect.Effect<Stored<SubmittedApplication>, ApplicationNotFound>
    /** The citizen's draft for the service that they touched last, if there is one. */
    readonly draftFor: (
      citizenId: CitizenId,
      service: ServiceCode
    ) => Effect.Effect<Stored<Draft> | undefined>
    /** The latest touched first. Opens nothing of what was written. */
    readonly ofCitizen: (citizenId: CitizenId, page: Page) => Effect.Effect<ReadonlyArray<Summary>>
    /** What lies before the agency, the longest waiting first. */
    readonly ofAgency: (
      agency: AgencyCode,
      page: QueuePage
    ) => Effect.Effect<ReadonlyArray<Summary>>
    /** How many of those statuses lie before the agency; counted up to `most`, and no further. */
    readonly countOfAgency: (
      agency: AgencyCode,
      statuses: QueuePage["statuses"],
      most: number
    ) => Effect.Effect<number>
    /** Keep the application as it is now and write the facts into the citizen's journal: both, or neither. */
    readonly save: (
      next: Stored,
      facts: ReadonlyArray<Fact>
    ) => Effect.Effect<void, ApplicationChanged>
    /** What the citizen is writing to change a sent application, if anything is kept. */
    readonly changeDraft: (
      citizenId: CitizenId,
      id: ApplicationId
    ) => Effect.Effect<ChangeDraft | undefined>
    /** Keep it over the version before; the first one over whatever an earlier state left. */
    readonly keepChangeDraft: (draft: ChangeDraft) => Effect.Effect<void, ApplicationChanged>
    /** It was sent, or can't be any more: forget it. */
    readonly dropChangeDraft: (citizenId: CitizenId, id: ApplicationId) => Effect.Effect<void>
    /** Throw a draft away. */
    readonly discard: (draft: Stored<Draft>) => Effect.Effect<void, ApplicationChanged>
  }
>()("@opora/domain/applications/Applications") {}
