import { Effect } from "effect"
import type { CitizenId } from "../../accounts/citizen.ts"
import type { Actor } from "../../journal/actor.ts"
import { type Fact, factOf } from "../../journal/entry.ts"
import type { Instant } from "../../shared/instant.ts"
import type { DocumentId } from "../document.ts"
import { Documents } from "../ports.ts"

/** To whom documents go, with which application. */
export interface Handover {
  readonly citizenId: CitizenId
  readonly at: Instant
  readonly by: Actor
  readonly applicationId: string
  readonly service: string
  readonly number: string
  readonly agency: string
}

export const handedOverType = "DocumentHandedOver"

/**
 * What the journal tells of documents that go to an agency with an application: each under its own
 * name, so that its owner sees where it went. What was uploaded with the application is a part of that.
 */
export const handedOver = Effect.fnUntraced(function* (
  ids: ReadonlyArray<DocumentId>,
  { citizenId, at, by, ...to }: Handover
): Effect.fn.Return<ReadonlyArray<Fact>, never, Documents> {
  const documents = yield* Documents
  const found = yield* Effect.forEach(new Set(ids), (id) =>
    Effect.option(documents.get(citizenId, id))
  )
  return found
    .flatMap((each) => (each._tag === "Some" ? [each.value] : []))
    .filter(({ kind }) => kind !== "attachment")
    .map(({ id, title, kind }) =>
      factOf(`document/${id}`, {
        type: handedOverType,
        at,
        by,
        title,
        kind,
        ground: "consent",
        ...to
      })
    )
})
