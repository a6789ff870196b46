import { Effect } from "effect"
import { Jobs } from "../jobs/ports.ts"
import { type Instant, instantOf } from "../shared/instant.ts"
import type { Draft } from "./application.ts"
import { type ApplicationChanged, Applications, type Stored } from "./ports.ts"

/** A draft that nobody touched for ninety days is thrown away: we keep no data without a purpose. */
const draftLife = 90 * 86_400_000

/** Promise to look at the draft when it may be forgotten. Touched since, it is looked at again then. */
export const promiseForgetting = Effect.fnUntraced(function* (
  { id, citizenId }: Pick<Draft, "id" | "citizenId">,
  touchedAt: Instant
): Effect.fn.Return<void, never, Jobs> {
  const at = instantOf(Date.parse(touchedAt) + draftLife)
  const look = { type: "TendApplication", citizenId, applicationId: id } as const
  yield* (yield* Jobs).schedule(look, { key: `tend/${citizenId}/${id}/draft/${touchedAt}`, at })
})

export const forgetDraft = Effect.fnUntraced(function* (
  draft: Stored<Draft>,
  at: Instant
): Effect.fn.Return<void, ApplicationChanged, Applications | Jobs> {
  const over = Date.parse(draft.updatedAt) + draftLife <= Date.parse(at)
  if (over) return yield* (yield* Applications).discard(draft)
  yield* promiseForgetting(draft.application, draft.updatedAt)
})
