import { History } from "@opora/contract/journal/history"
import { infiniteQueryOptions } from "@tanstack/solid-query"
import { api } from "../app/api.ts"

/** What «История действий» is narrowed to. */
export const kinds = ["", "looks", "applications", "documents", "consents"] as const
export type Kind = (typeof kinds)[number]

/** «История действий», page after page. */
export const historyQuery = (kind: Kind) =>
  infiniteQueryOptions({
    queryKey: ["history", kind],
    queryFn: ({ signal, pageParam }) => {
      const query = new URLSearchParams({
        ...(kind && { kind }),
        ...(pageParam && { after: pageParam })
      })
      return api.get(`/journal?${query}`, History, signal)
    },
    initialPageParam: "",
    getNextPageParam: ({ next }) => next
  })
