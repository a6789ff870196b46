import { Answers } from "@opora/domain/catalogue/answers"
import { openDB } from "idb"
import * as v from "valibot"

/** A draft as this device keeps it. Signing out empties the device's store (Clear-Site-Data). */
const LocalDraft = v.object({
  id: v.string(),
  citizenId: v.string(),
  service: v.string(),
  answers: Answers,
  /** The version of the server's copy that it was written on; 0 while the server has none. */
  version: v.number(),
  /** Something here has not reached the server yet. */
  unsent: v.boolean()
})
export type LocalDraft = v.InferOutput<typeof LocalDraft>

/** Where drafts wait for a connection. */
export interface LocalDrafts {
  readonly get: (citizenId: string, service: string) => Promise<LocalDraft | undefined>
  readonly put: (draft: LocalDraft) => Promise<void>
  readonly remove: (citizenId: string, service: string) => Promise<void>
}

const database = () =>
  openDB("opora-drafts", 1, { upgrade: (db) => void db.createObjectStore("drafts") })

const keyOf = (citizenId: string, service: string) => `${citizenId}/${service}`

/** Drafts in IndexedDB: they outlive the closed page and the lost connection. */
export const localDrafts: LocalDrafts = {
  get: async (citizenId, service) => {
    const kept: unknown = await (await database()).get("drafts", keyOf(citizenId, service))
    const read = v.safeParse(LocalDraft, kept)
    return read.success ? read.output : undefined
  },
  put: async (draft) => {
    await (await database()).put("drafts", draft, keyOf(draft.citizenId, draft.service))
  },
  remove: async (citizenId, service) => {
    await (await database()).delete("drafts", keyOf(citizenId, service))
  }
}
