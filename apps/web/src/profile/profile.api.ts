import {
  AddressesFound,
  type ChangeSection,
  ProfileChanges,
  ProfileShown,
  SectionChanged
} from "@opora/contract/profile/profile"
import { queryOptions } from "@tanstack/solid-query"
import { api } from "../app/api.ts"

export const profileQuery = queryOptions({
  queryKey: ["profile"],
  queryFn: ({ signal }) => api.get("/profile", ProfileShown, signal)
})

/** What confirms a replacement; to fill in what was empty none is needed. */
export const changeSection = (body: ChangeSection, confirmation?: string) =>
  api.put("/profile/sections", {
    body,
    answer: SectionChanged,
    ...(confirmation !== undefined && { confirmation })
  })

/** A page of «Журнал изменений», from the place that the page before named. */
export const changesFrom = (after: string | undefined, signal: AbortSignal) =>
  api.get(`/profile/changes${after === undefined ? "" : `?after=${after}`}`, ProfileChanges, signal)

export const undoChange = (seq: number, confirmation?: string) =>
  api.post(`/profile/changes/${seq}/undo`, {
    answer: SectionChanged,
    ...(confirmation !== undefined && { confirmation })
  })

export const suggestAddresses = async (query: string, signal: AbortSignal) => {
  const body = { query }
  const found = await api.post("/profile/addresses", { body, signal, answer: AddressesFound })
  return found.addresses
}
