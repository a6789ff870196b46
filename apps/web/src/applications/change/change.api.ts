import { ChangeFound } from "@opora/contract/applications/changes"
import { DraftSaved } from "@opora/contract/applications/drafts"
import { api } from "../../app/api.ts"
import type { DraftThere, Written } from "../draft/draft-there.ts"

/** What the citizen wrote to change the application, on whichever device, and has not sent. */
export const findChange = async (id: string): Promise<Written | undefined> => {
  const { draft } = await api.get(`/applications/${id}/change`, ChangeFound)
  return draft
}

/** The server's copy of a change that is being written; what was sent stands where nothing is written. */
export const changeThere = (id: string, sent: Written["answers"]): DraftThere => ({
  save: (body) => api.put(`/applications/${id}/change`, { body, answer: DraftSaved }),
  find: async () => (await findChange(id)) ?? { answers: sent, version: 0 }
})
