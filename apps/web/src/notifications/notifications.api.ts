import { Deliveries, Notices } from "@opora/contract/notifications/notifications"
import type { NoticeId, Topic } from "@opora/domain/notifications/notice"
import { infiniteQueryOptions } from "@tanstack/solid-query"
import { api } from "../app/api.ts"

/** What of the feed is to be shown. */
export interface Wanted {
  readonly unread: boolean
  readonly week: boolean
  readonly topic: Topic | ""
}

export const everything: Wanted = { unread: false, week: false, topic: "" }

/** The feed, page by page. */
export const feedQuery = ({ unread, week, topic }: Wanted) =>
  infiniteQueryOptions({
    queryKey: ["notifications", "feed", { unread, week, topic }],
    queryFn: ({ pageParam }) => {
      const query = new URLSearchParams({
        ...(unread && { unread: "true" }),
        ...(week && { days: "7" }),
        ...(topic && { topic }),
        ...(pageParam && { after: pageParam })
      })
      return api.get(`/notifications?${query}`, Notices)
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.next
  })

/** «История сообщений», page by page. */
export const deliveriesQuery = infiniteQueryOptions({
  queryKey: ["notifications", "deliveries"],
  queryFn: ({ pageParam }) => {
    const query = new URLSearchParams(pageParam && { after: pageParam })
    return api.get(`/notifications/deliveries?${query}`, Deliveries)
  },
  initialPageParam: "",
  getNextPageParam: (last) => last.next
})

export const markRead = (id: NoticeId) => api.post(`/notifications/${id}/read`)

/** Everything up to the newest that is on the page: what comes meanwhile stays unread. */
export const markAllRead = (upTo: NoticeId) => api.post("/notifications/read", { body: { upTo } })

export const removeNotice = (id: NoticeId) => api.delete(`/notifications/${id}`)
