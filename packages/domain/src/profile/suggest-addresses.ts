import { Effect } from "effect"
import * as v from "valibot"
import { Registries, type RegistryUnavailable } from "../verification/registries.ts"
import { DirectoryHouse, type SuggestedAddress } from "./address.ts"

/** Enough to choose from without reading for long. */
const most = 8

/** Houses, and streets on the way to them, of the address directory that fit what was typed so far. */
export const suggestAddresses = Effect.fn("suggestAddresses")(function* (
  typed: string
): Effect.fn.Return<ReadonlyArray<SuggestedAddress>, RegistryUnavailable, Registries> {
  const query = typed.trim()
  if (query.length < 3) return []
  const answer = yield* (yield* Registries).ask("address", { query, limit: most })
  const read = v.safeParse(Suggestions, answer)
  if (!read.success) return []
  return read.output.addresses
    .slice(0, most)
    .map(({ level, ...address }) => ({ ...address, isHouse: level !== "street" }))
})

const Suggestions = v.object({
  addresses: v.array(v.object({ ...DirectoryHouse.entries, level: v.optional(v.string()) }))
})
