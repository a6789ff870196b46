import { ConsentList, ConsentView, ConsentWithHistory } from "@opora/contract/consents/consents"
import type { DataCategory } from "@opora/domain/consents/data-category"
import { infiniteQueryOptions, queryOptions } from "@tanstack/solid-query"
import { api } from "../app/api.ts"

/** «Согласия», page after page. */
export const consentsQuery = infiniteQueryOptions({
  queryKey: ["consents", "list"],
  queryFn: ({ signal, pageParam }) =>
    api.get(
      `/consents?${new URLSearchParams(pageParam && { after: pageParam })}`,
      ConsentList,
      signal
    ),
  initialPageParam: "",
  getNextPageParam: ({ next }) => next
})

export const consentQuery = (id: string) =>
  queryOptions({
    queryKey: ["consents", "one", id],
    queryFn: ({ signal }) => api.get(`/consents/${id}`, ConsentWithHistory, signal)
  })

export const revokeConsent = (id: string) =>
  api.post(`/consents/${id}/revoke`, { answer: ConsentView })

export const narrowConsent = (id: string, data: ReadonlyArray<DataCategory>) =>
  api.post(`/consents/${id}/narrow`, { body: { data }, answer: ConsentView })
