import {
  AppointmentList,
  AppointmentView,
  FreeSlots,
  VisitPaper,
  VisitView
} from "@opora/contract/appointments/appointments"
import { infiniteQueryOptions, queryOptions } from "@tanstack/solid-query"
import { api } from "../app/api.ts"

const key = "appointments"

/** Where an application leads the citizen, and the visit booked for it. */
export const visitQuery = (applicationId: string) =>
  queryOptions({
    queryKey: [key, "visit", applicationId],
    queryFn: ({ signal }) =>
      api.get(`/appointments/visit?applicationId=${applicationId}`, VisitView, signal)
  })

/** Free slots, two weeks after two weeks. Others book meanwhile: it is looked up now and then. */
export const slotsQuery = (applicationId: string) =>
  infiniteQueryOptions({
    queryKey: [key, "slots", applicationId],
    queryFn: ({ signal, pageParam }) => {
      const from = pageParam === "" ? {} : { from: pageParam }
      const query = new URLSearchParams({ applicationId, days: "14", ...from })
      return api.get(`/appointments/slots?${query}`, FreeSlots, signal)
    },
    initialPageParam: "",
    getNextPageParam: ({ next }): string | undefined => next,
    staleTime: 0,
    refetchInterval: 30_000
  })

/** «Мои записи», page after page. */
export const appointmentsQuery = (show: "upcoming" | "past") =>
  infiniteQueryOptions({
    queryKey: [key, "list", show],
    queryFn: ({ signal, pageParam }) => {
      const query = new URLSearchParams({ show, ...(pageParam && { after: pageParam }) })
      return api.get(`/appointments?${query}`, AppointmentList, signal)
    },
    initialPageParam: "",
    getNextPageParam: ({ next }) => next
  })

/** The next visit, for the home page. */
export const nextVisitQuery = queryOptions({
  queryKey: [key, "next"],
  queryFn: ({ signal }) => api.get("/appointments?limit=1", AppointmentList, signal)
})

/** One key is one attempt, however often it is sent. */
export const bookAppointment = (applicationId: string, at: string, idempotencyKey: string) =>
  api.post("/appointments", {
    body: { applicationId, at },
    idempotencyKey,
    answer: AppointmentView
  })

export const moveAppointment = (id: string, at: string) =>
  api.post(`/appointments/${id}/move`, { body: { at }, answer: AppointmentView })

export const cancelAppointment = (id: string) =>
  api.post(`/appointments/${id}/cancel`, { answer: AppointmentView })

/** A PDF of the visit, in «Мои документы». */
export const issueVisitPaper = (id: string) =>
  api.post(`/appointments/${id}/paper`, { answer: VisitPaper })
