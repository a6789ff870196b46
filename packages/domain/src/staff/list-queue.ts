import { Effect } from "effect"
import { CurrentClerk } from "./current-clerk.ts"
import type { DeskItem, DeskKind } from "./desk-item.ts"
import { DeskQueue } from "./desk-queue.ts"

interface Asked {
  readonly kind?: DeskKind | undefined
  readonly taken?: "nobody" | "me" | undefined
  readonly after?: string | undefined
  readonly limit: number
}

/** The cases this clerk may take or has, the earliest deadline first. */
export const listQueue = Effect.fn("listQueue")(function* ({
  taken,
  ...asked
}: Asked): Effect.fn.Return<
  { readonly items: ReadonlyArray<DeskItem>; readonly next?: string },
  never,
  CurrentClerk | DeskQueue
> {
  const { id, roles, agency } = yield* CurrentClerk
  return yield* (yield* DeskQueue).list({
    ...asked,
    roles,
    ...(agency !== undefined && { agency }),
    ...(taken !== undefined && { taken: taken === "me" ? id : taken })
  })
})
