/**
 * Each citizen's journal is a chain: every entry carries a hash over itself and the hash above it,
 * so an entry can't be changed, removed or slipped in without breaking every seal below it.
 *
 *   000… ◀─ 1 ApplicationSubmitted ◀─ 2 DataViewed ◀─ 3 ApplicationApproved ◀─ the end
 *
 * One chain per citizen, not one for all: two citizens never wait for each other. Whoever may rewrite
 * every row may rewrite a chain too: against them, its ends have to be noted outside the house.
 */
import { Effect } from "effect"
import { Digest } from "effect/crypto"
import * as v from "valibot"
import type { CitizenId } from "../accounts/citizen.ts"
import { canonical } from "../shared/json.ts"
import { type Fact, Hash, type SealedEntry } from "./entry.ts"

/** The last entry's place and seal: where the next one goes. */
export type ChainEnd = Pick<SealedEntry, "citizenId" | "seq" | "hash">

/** A fact whose telling is closed already. */
export type ClosedFact = Omit<Fact, "data"> & { readonly data: string }

const nothing = v.parse(Hash, "0".repeat(64))

export const emptyChain = (citizenId: CitizenId): ChainEnd => ({ citizenId, seq: 0, hash: nothing })

/** Seal a fact to the end of the chain. */
export const seal = Effect.fnUntraced(function* (
  { citizenId, seq, hash: prevHash }: ChainEnd,
  { at, actor, type, subject, data }: ClosedFact
): Effect.fn.Return<SealedEntry, never, Digest.Digest> {
  const entry = { citizenId, seq: seq + 1, at, actor, type, subject, data, prevHash }
  const { digestHex } = yield* Digest.Digest
  const hash = yield* digestHex(Digest.sha256, new TextEncoder().encode(canonical(entry)))
  return { ...entry, hash: v.parse(Hash, hash) }
})

/** Seal several facts, one under the other. */
export const sealAll = Effect.fnUntraced(function* (
  end: ChainEnd,
  facts: ReadonlyArray<ClosedFact>
): Effect.fn.Return<ReadonlyArray<SealedEntry>, never, Digest.Digest> {
  const entries: Array<SealedEntry> = []
  for (const fact of facts) entries.push(yield* seal(entries.at(-1) ?? end, fact))
  return entries
})
