import { ActiveSessions, SignInHistory, TrustedDevices } from "@opora/contract/accounts/devices"
import { infiniteQueryOptions, queryOptions } from "@tanstack/solid-query"
import { api } from "../app/api.ts"

export const sessionsQuery = queryOptions({
  queryKey: ["devices", "sessions"],
  queryFn: () => api.get("/accounts/sessions", ActiveSessions)
})

export const trustedQuery = queryOptions({
  queryKey: ["devices", "trusted"],
  queryFn: () => api.get("/accounts/devices", TrustedDevices)
})

export const signInsQuery = infiniteQueryOptions({
  queryKey: ["devices", "sign-ins"],
  queryFn: ({ pageParam }) => {
    const after = pageParam === "" ? "" : `?after=${encodeURIComponent(pageParam)}`
    return api.get(`/accounts/sign-ins${after}`, SignInHistory)
  },
  initialPageParam: "",
  getNextPageParam: (last) => last.next
})

export const endSession = (id: string) => api.delete(`/accounts/sessions/${id}`)

export const endOtherSessions = () => api.delete("/accounts/sessions")

export const forgetDevice = (id: string) => api.delete(`/accounts/devices/${id}`)

export const chooseIdleMinutes = (minutes: number) =>
  api.put("/accounts/session/idle-minutes", { body: { minutes } })
