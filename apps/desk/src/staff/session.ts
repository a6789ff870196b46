import { Refused } from "@opora/client/refused"
import { Colleagues, CurrentDeskSession } from "@opora/contract/staff/desk"
import { useQuery } from "@opora/ui/query/use-query"
import { queryOptions } from "@tanstack/solid-query"
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
  refetchInterval: 60_000,
  // The shell waits for the answer, and what is in it asks too: without this, each failure would begin anew.
  retryOnMount: false
})

export const useDeskSession = () => useQuery(() => sessionQuery)

/** Asks the server anew who sits here, and how long for. */
export const lookWhoSits = (): Promise<CurrentDeskSession | null> =>
  queries.fetchQuery({ ...sessionQuery, staleTime: 0 })

/** Any question that a page asks only when it is looked at keeps the session awake. */
export const stayAtDesk = async (): Promise<void> => {
  await api.get("/colleagues", Colleagues).catch(() => undefined)
}

export interface DeskSignInInput {
  readonly login: string
  readonly password: string
  readonly code: string
}

/** Both factors at once: nobody is half signed in. */
export const signIn = async (input: DeskSignInInput): Promise<void> => {
  await api.post("/session", { body: input })
  leftDesk()
  // Nobody watches it yet: only fetched anew does it forget that nobody was here.
  await lookWhoSits()
}

export const signOut = async (): Promise<void> => {
  await api.delete("/session")
  leftDesk()
}
