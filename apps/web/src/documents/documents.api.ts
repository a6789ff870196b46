import { upload } from "@opora/client/upload"
import { DocumentList, DocumentView } from "@opora/contract/documents/documents"
import type { DocumentKind } from "@opora/domain/documents/document"
import { locale } from "@opora/ui/prefs/prefs"
import { infiniteQueryOptions, queryOptions } from "@tanstack/solid-query"
import { api } from "../app/api.ts"
import { uploadKey } from "./upload-key.ts"

const key = "documents"

/** «Мои документы», page after page. */
export const walletQuery = infiniteQueryOptions({
  queryKey: [key, "wallet"],
  queryFn: ({ signal, pageParam }) =>
    api.get(
      `/documents?${new URLSearchParams({ limit: "20", ...(pageParam && { after: pageParam }) })}`,
      DocumentList,
      signal
    ),
  initialPageParam: "",
  getNextPageParam: ({ next }) => next
})

/** The latest documents, for forms that take one from here. */
export const documentsQuery = queryOptions({
  queryKey: [key, "choice"],
  queryFn: ({ signal }) => api.get("/documents?limit=100", DocumentList, signal)
})

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: [key, "one", id],
    queryFn: ({ signal }) => api.get(`/documents/${id}`, DocumentView, signal)
  })

/** What the citizen says of a document. */
export interface DocumentSaid {
  readonly title: string
  readonly kind: DocumentKind
  readonly validUntil?: string
}

/** Sends a file for the wallet, and tells how it goes, 0 to 100. */
export const uploadDocument = (
  file: File,
  { title, kind, validUntil }: DocumentSaid,
  onProgress: (percent: number) => void
) => {
  const body = new FormData()
  body.set("title", title)
  body.set("kind", kind)
  if (validUntil !== undefined) body.set("validUntil", validUntil)
  body.set("file", file)
  const idempotencyKey = uploadKey(file, JSON.stringify([title, kind, validUntil]))
  const language = locale()
  return upload("/api/v1/documents", {
    body,
    answer: DocumentView,
    language,
    idempotencyKey,
    onProgress
  })
}

export const changeDocument = (id: string, body: DocumentSaid) =>
  api.put(`/documents/${id}`, { body, answer: DocumentView })

export const removeDocument = (id: string) => api.delete(`/documents/${id}`)

/** Where the file itself is, to be saved. To look at it there is a page: `/documents/<id>/view`. */
export const fileAddress = (id: string): string => `/api/v1/documents/${id}/file`
