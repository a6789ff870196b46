import {
  Catalogue,
  FoundServices,
  ServiceCard,
  ServiceDefinition
} from "@opora/contract/catalogue/catalogue"
import { infiniteQueryOptions, queryOptions } from "@tanstack/solid-query"
import { api } from "../app/api.ts"

const key = "catalogue"
// Services change when a new version is published: hardly while the page is open.
const staleTime = 5 * 60_000

/** Categories, life situations and popular services. */
export const catalogueQuery = queryOptions({
  queryKey: [key, "shelves"],
  queryFn: ({ signal }) => api.get("/catalogue", Catalogue, signal),
  staleTime
})

/** What is looked for; empty parts are not asked about. */
export interface Sought {
  readonly text: string
  readonly category: string
  readonly situation: string
  readonly kind: string
  readonly days: string
  readonly document: string
  readonly status: string
}

export const nothingSought: Sought = {
  text: "",
  category: "",
  situation: "",
  kind: "",
  days: "",
  document: "",
  status: ""
}

/** The services that fit, page after page. What was found before stays until the next has come. */
export const servicesQuery = (sought: Sought) =>
  infiniteQueryOptions({
    queryKey: [key, "services", sought],
    queryFn: ({ signal, pageParam }) =>
      api.get(
        `/catalogue/services?${asked({ ...sought, after: pageParam })}`,
        FoundServices,
        signal
      ),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
    staleTime
  })

const asked = (parts: object): string =>
  new URLSearchParams(
    Object.entries(parts).flatMap(([name, value]) =>
      typeof value === "string" && value.trim() !== "" ? [[name, value.trim()]] : []
    )
  ).toString()

export const serviceQuery = (code: string) =>
  queryOptions({
    queryKey: [key, "service", code],
    queryFn: ({ signal }) =>
      api.get(`/catalogue/services/${encodeURIComponent(code)}`, ServiceCard, signal),
    staleTime
  })

/** The form, rules and life of a service: the newest, or the version that an application keeps to. */
export const definitionQuery = (code: string, version?: number) =>
  queryOptions({
    queryKey: [key, "definition", code, version ?? "newest"],
    queryFn: ({ signal }) =>
      api.get(
        `/catalogue/services/${encodeURIComponent(code)}/definition${version === undefined ? "" : `?version=${version}`}`,
        ServiceDefinition,
        signal
      ),
    staleTime: version === undefined ? staleTime : Infinity
  })
