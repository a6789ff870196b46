import * as v from "valibot"
import { CitizenId } from "../accounts/citizen.ts"
import { Instant } from "../shared/instant.ts"
import { type Json, JsonObject } from "../shared/json.ts"
import { Actor } from "./actor.ts"

/** SHA-256 as 64 lowercase hexadecimal digits. */
export const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/), v.brand("Hash"))
export type Hash = v.InferOutput<typeof Hash>

/** Something that happened to a citizen: what, to which thing of theirs, when and by whom. */
export const Fact = v.object({
  at: Instant,
  actor: Actor,
  type: v.string(),
  subject: v.string(),
  data: JsonObject
})
export type Fact = v.InferOutput<typeof Fact>

const Seq = v.pipe(v.number(), v.safeInteger(), v.minValue(1))

/** A fact in its place in the citizen's journal, readable. */
export const JournalEntry = v.object({ ...Fact.entries, seq: Seq })
export type JournalEntry = v.InferOutput<typeof JournalEntry>

/**
 * An entry as it is kept and sealed: what it tells is closed under the citizen's key, and the seal
 * goes over the closed text. So a destroyed key takes the words, and the chain still verifies.
 */
export const SealedEntry = v.object({
  ...v.omit(Fact, ["data"]).entries,
  data: v.string(),
  citizenId: CitizenId,
  seq: Seq,
  prevHash: Hash,
  hash: Hash
})
export type SealedEntry = v.InferOutput<typeof SealedEntry>

/** What every event of every feature tells: its name, when it happened and by whom. */
type Happening = {
  readonly type: string
  readonly at: Instant
  readonly by: Actor
  readonly [detail: string]: Json
}

/** An event as the journal tells it. */
export const factOf = (subject: string, { type, at, by, ...data }: Happening): Fact => ({
  at,
  actor: by,
  type,
  subject,
  data
})
