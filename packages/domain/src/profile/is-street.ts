import { Effect } from "effect"
import * as v from "valibot"
import { Registries } from "../verification/registries.ts"
import type { DirectoryHouse } from "./address.ts"

/** The citizen waits for the answer: a directory that is slower than this is taken for silent. */
const patience = "2 seconds"

/**
 * Does the directory say that this is a street, on the way to a house and no address yet? While it is
 * silent nothing is said against the address: its check comes later.
 */
export const isStreet = ({ id, text }: DirectoryHouse): Effect.Effect<boolean, never, Registries> =>
  Registries.use(({ ask }) => ask("address", { query: text })).pipe(
    Effect.timeout(patience),
    Effect.map((answer) => {
      const read = v.safeParse(Listed, answer)
      return (
        read.success &&
        read.output.addresses.some((each) => each.id === id && each.level === "street")
      )
    }),
    Effect.orElseSucceed(() => false)
  )

const Listed = v.object({
  addresses: v.array(v.object({ id: v.string(), level: v.optional(v.string()) }))
})
