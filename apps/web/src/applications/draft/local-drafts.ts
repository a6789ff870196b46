import { Answers } from "@opora/domain/catalogue/answers"
import { openDB } from "idb"
import * as v from "valibot"

/** A draft as this device keeps it. Signing out empties the device's store (Clear-Site-Data). */
const LocalDraft = v.object({
  id: v.string(),
  citizenId: v.string(),
  /** What it is for: the code of a service, or the change of a sent application. */
  of: v.string(),
  answers: Answers,
  /** The version of the server's copy that it was written on; 0 while the server has none. */
  version: v.number(),
  /** Something here has not reached the server yet. */
  unsent: v.boolean()
})
export type LocalDraft = v.InferOutput<typeof LocalDraft>

/** Where drafts wait for a connection. */
export interface LocalDrafts {
  readonly get: (citizenId: string, of: string) => Promise<LocalDraft | undefined>
  readonly put: (draft: LocalDraft) => Promise<void>
  readonly remove: (citizenId: string, of: string) => Promise<void>
}

const database = () =>
  openDB("opora-drafts", 1, { upgrade: (db) => void db.createObjectStore("drafts") })

const keyOf = (citizenId: string, of: string) => `${citizenId}/${of}`

/** Drafts in IndexedDB: they outlive the closed page and the lost connection. */
export const localDrafts: LocalDrafts = {
  get: async (citizenId, of) => {
    const kept: unknown = await (await database()).get("drafts", keyOf(citizenId, of))
    const read = v.safeParse(LocalDraft, kept)
    return read.success ? read.output : undefined
  },
  put: async (draft) => {
    await (await database()).put("drafts", draft, keyOf(draft.citizenId, draft.of))
  },
  remove: async (citizenId, of) => {
    await (await database()).delete("drafts", keyOf(citizenId, of))
  }
}
