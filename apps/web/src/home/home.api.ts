import { ApplicationList } from "@opora/contract/applications/applications"
import { DocumentList } from "@opora/contract/documents/documents"
import { Notices } from "@opora/contract/notifications/notifications"
import { queryOptions } from "@tanstack/solid-query"
import { api } from "../app/api.ts"

// The keys begin with the features these belong to: a change there makes them old here.

export const latestApplicationsQuery = queryOptions({
  queryKey: ["applications", "latest"],
  queryFn: ({ signal }) => api.get("/applications?limit=20", ApplicationList, signal)
})

export const latestDocumentsQuery = queryOptions({
  queryKey: ["documents", "latest"],
  queryFn: ({ signal }) => api.get("/documents?limit=2", DocumentList, signal)
})

export const latestNoticesQuery = queryOptions({
  queryKey: ["notifications", "latest"],
  queryFn: ({ signal }) => api.get("/notifications", Notices, signal)
})
