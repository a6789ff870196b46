import { Refused } from "@opora/client/refused"
import { CurrentSession } from "@opora/contract/accounts/session"
import { useQuery } from "@opora/ui/query/use-query"
import { queryOptions } from "@tanstack/solid-query"
import { createSignal } from "solid-js"
import { api } from "./api.ts"
import { queries, sessionKey, signedOut } from "./queries.ts"

/** Who is signed in: `null` when nobody is. Asking does not keep the session awake. */
export const sessionQuery = queryOptions({
  queryKey: sessionKey,
  queryFn: async (): Promise<CurrentSession | null> => {
    try {
      return await api.get("/accounts/session", CurrentSession)
    } catch (error) {
      if (error instanceof Refused && error.status === 401) return null
      throw error
    }
  },
  // The shell waits for the answer, and what is in it asks too: without this, each failure would begin anew.
  retryOnMount: false
})

/** Whoever was here pressed «Выйти»: whoever comes next is not led to where they were. */
export const [leftByChoice, setLeftByChoice] = createSignal(false)

export const useSession = () => useQuery(() => sessionQuery)

/** After signing in, a new factor or a new level: looks again who this is. */
export const lookWhoIsSignedIn = async (): Promise<CurrentSession | null> => {
  const session = await queries.fetchQuery({ ...sessionQuery, staleTime: 0 })
  if (session) setLeftByChoice(false)
  return session
}

/** «Выйти»: the session ends on the server first, then here. */
export const signOut = async (): Promise<void> => {
  await api.delete("/accounts/session")
  setLeftByChoice(true)
  signedOut()
}
