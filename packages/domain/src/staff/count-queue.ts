import { Effect } from "effect"
import { CurrentClerk } from "./current-clerk.ts"
import { DeskQueue } from "./desk-queue.ts"

/** Nobody reads a greater number: the count stops there, however long the queue. */
const countedUpTo = 100

/** How many cases this clerk may take, and how many they have. A hundred stands for more, too. */
export const countQueue = Effect.fn("countQueue")(function* (): Effect.fn.Return<
  { readonly nobody: number; readonly me: number },
  never,
  CurrentClerk | DeskQueue
> {
  const { id, roles, agency } = yield* CurrentClerk
  const queue = yield* DeskQueue
  const mine = { roles, ...(agency !== undefined && { agency }) }
  return yield* Effect.all({
    nobody: queue.count({ ...mine, taken: "nobody" }, countedUpTo),
    me: queue.count({ ...mine, taken: id }, countedUpTo)
  })
})
