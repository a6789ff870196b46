import { upload } from "@opora/client/upload"
import {
  ApplicationCopy,
  ApplicationList,
  ApplicationView,
  Moved
} from "@opora/contract/applications/applications"
import { ApplicationReceipt, DraftFound, DraftSaved } from "@opora/contract/applications/drafts"
import { DocumentView } from "@opora/contract/documents/documents"
import type { Answers } from "@opora/domain/catalogue/answers"
import { locale } from "@opora/ui/prefs/prefs"
import { infiniteQueryOptions, queryOptions } from "@tanstack/solid-query"
import { api } from "../app/api.ts"
import { uploadKey } from "../documents/upload-key.ts"

const key = "applications"

/** «Мои заявления», page after page. */
export const applicationsQuery = infiniteQueryOptions({
  queryKey: [key, "list"],
  queryFn: ({ signal, pageParam }) =>
    api.get(
      `/applications?${new URLSearchParams(pageParam && { after: pageParam })}`,
      ApplicationList,
      signal
    ),
  initialPageParam: "",
  getNextPageParam: ({ next }) => next
})

export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: [key, "one", id],
    queryFn: ({ signal }) => showApplication(id, signal)
  })

export const showApplication = (id: string, signal?: AbortSignal) =>
  api.get(`/applications/${id}`, ApplicationView, signal)

/** The draft for the service that was touched last, on whichever device. */
export const findDraft = async (service: string) => {
  const { draft } = await api.get(`/applications/draft?service=${service}`, DraftFound)
  return draft
}

export interface DraftToKeep {
  readonly id: string
  readonly service: string
  readonly answers: Answers
  readonly version: number
}

export const saveDraft = ({ id, ...body }: DraftToKeep) =>
  api.put(`/applications/${id}/draft`, { body, answer: DraftSaved })

export const discardDraft = (id: string) => api.delete(`/applications/${id}`)

export const submitApplication = (id: string, version: number, confirmation: string) =>
  api.post(`/applications/${id}/submit`, {
    body: { version },
    answer: ApplicationReceipt,
    confirmation
  })

export const changeApplication = (
  id: string,
  move: "answer" | "edit",
  body: { readonly answers: Answers; readonly version: number }
) => api.post(`/applications/${id}/${move}`, { body, answer: Moved })

export const withdrawApplication = (id: string) =>
  api.post(`/applications/${id}/withdraw`, { answer: Moved })

export const repeatApplication = (id: string, draftId: string) =>
  api.post(`/applications/${id}/repeat`, { body: { draftId }, answer: DraftSaved })

/** The signed PDF copy, in «Мои документы». */
export const copyApplication = async (id: string) => {
  const { documentId } = await api.post(`/applications/${id}/copy`, { answer: ApplicationCopy })
  return api.get(`/documents/${documentId}`, DocumentView)
}

/** Sends a file that an answer names, and tells how it goes, 0 to 100. */
export const uploadAttachment = async (file: File, onProgress: (percent: number) => void) => {
  const body = new FormData()
  body.set("kind", "attachment")
  body.set("file", file)
  const kept = await upload("/api/v1/documents", {
    body,
    answer: DocumentView,
    language: locale(),
    idempotencyKey: uploadKey(file, "attachment"),
    onProgress
  })
  return { id: kept.id, name: file.name, size: kept.size }
}
