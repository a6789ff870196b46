import type { DraftSaved } from "@opora/contract/applications/drafts"
import type { Answers } from "@opora/domain/catalogue/answers"
import { saveDraft, showApplication } from "../applications.api.ts"

/** Answers, and the version of the server's copy that they stand on. */
export interface Written {
  readonly answers: Answers
  readonly version: number
}

/** The server's copy of what is being written. */
export interface DraftThere {
  readonly save: (written: Written) => Promise<DraftSaved>
  readonly find: () => Promise<Written>
}

/** The copy of an application that was not sent yet. */
export const draftThere = (id: string, service: string): DraftThere => ({
  save: (written) => saveDraft({ id, service, ...written }),
  find: () => showApplication(id)
})
