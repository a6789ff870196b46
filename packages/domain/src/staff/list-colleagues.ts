import { Effect } from "effect"
import type { Clerk } from "./clerk.ts"
import { Clerks } from "./clerks.ts"
import { CurrentClerk } from "./current-clerk.ts"

/** Those who could take a case over: they share a role, and the agency where there is one. */
export const listColleagues = Effect.fn("listColleagues")(function* (): Effect.fn.Return<
  ReadonlyArray<Clerk>,
  never,
  CurrentClerk | Clerks
> {
  const me = yield* CurrentClerk
  const everybody = yield* (yield* Clerks).all
  return everybody.filter(
    ({ id, roles, agency }) =>
      id !== me.id && agency === me.agency && roles.some((role) => me.roles.includes(role))
  )
})
