import {
  DocumentForwarded,
  HandoverList,
  type Recipient,
  RecipientList
} from "@opora/contract/documents/forward"
import { queryOptions } from "@tanstack/solid-query"
import { api } from "../../app/api.ts"
import { saveDraft } from "../../applications/applications.api.ts"
import { localDrafts } from "../../applications/draft/local-drafts.ts"

/** Who takes the document. It changes with every draft, so it is asked for each time. */
export const recipientsQuery = (id: string) =>
  queryOptions({
    queryKey: ["documents", "recipients", id],
    queryFn: ({ signal }) => api.get(`/documents/${id}/recipients`, RecipientList, signal),
    staleTime: 0
  })

/** To whom the document went. */
export const handoversQuery = (id: string) =>
  queryOptions({
    queryKey: ["documents", "handovers", id],
    queryFn: ({ signal }) => api.get(`/documents/${id}/handovers`, HandoverList, signal)
  })

/** Puts the document into the draft for the service, after what this device has not sent of it yet. */
export const forwardDocument = async (
  documentId: string,
  { service, field }: Pick<Recipient, "service" | "field">,
  citizenId: string
) => {
  const here = await localDrafts.get(citizenId, service).catch(() => undefined)
  if (here?.unsent) {
    const { id, answers } = here
    const { version } = await saveDraft({ id, service, answers, version: here.version })
    await localDrafts.put({ ...here, version, unsent: false })
  }
  const body = { service, field, draftId: here?.id ?? crypto.randomUUID() }
  return api.post(`/documents/${documentId}/forward`, { body, answer: DocumentForwarded })
}
