import { Refused } from "@opora/client/refused"
import { CurrentDeskSession } from "@opora/contract/staff/desk"
import { queryOptions, useQuery } from "@tanstack/solid-query"
import { api } from "../app/api.ts"
import { leftDesk, queries, sessionKey } from "../app/queries.ts"

/** Who sits at the desk: `null` when nobody does. Asking does not keep the session awake. */
const sessionQuery = queryOptions({
  queryKey: sessionKey,
  queryFn: async (): Promise<CurrentDeskSession | null> => {
    try {
      return await api.get("/session", CurrentDeskSession)
    } catch (error) {
      if (error instanceof Refused && error.status === 401) return null
      throw error
    }
  },
  // The desk ends by itself when nobody works at it.
  refetchInterval: 60_000
})

export const useDeskSession = () => useQuery(() => sessionQuery)

export interface DeskSignInInput {
  readonly login: string
  readonly password: string
  readonly code: string
}

/** Both factors at once: nobody is half signed in. */
export const signIn = async (input: DeskSignInInput): Promise<void> => {
  await api.post("/session", { body: input })
  // Nobody watches it yet: only fetched anew does it forget that nobody was here.
  await queries.fetchQuery({ ...sessionQuery, staleTime: 0 })
}

export const signOut = async (): Promise<void> => {
  await api.delete("/session")
  leftDesk()
}
