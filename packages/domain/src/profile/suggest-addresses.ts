import { Effect } from "effect"
import * as v from "valibot"
import { Registries, type RegistryUnavailable } from "../verification/registries.ts"
import { DirectoryHouse } from "./address.ts"

/** Enough to choose from without reading for long. */
const most = 8

/** Houses of the address directory that fit what was typed so far. */
export const suggestAddresses = Effect.fn("suggestAddresses")(function* (
  typed: string
): Effect.fn.Return<ReadonlyArray<DirectoryHouse>, RegistryUnavailable, Registries> {
  const query = typed.trim()
  if (query.length < 3) return []
  const answer = yield* (yield* Registries).ask("address", { query, limit: most })
  const read = v.safeParse(Suggestions, answer)
  return read.success ? read.output.addresses.slice(0, most) : []
})

const Suggestions = v.object({
  addresses: v.array(
    v.object({
      id: DirectoryHouse.entries.id,
      text: DirectoryHouse.entries.text,
      postcode: DirectoryHouse.entries.postcode
    })
  )
})
