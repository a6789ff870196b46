import { Refused, Unreachable } from "@opora/client/refused"
import { QueryCache, QueryClient } from "@tanstack/solid-query"

/** Where the page keeps who sits at the desk: see staff/session.ts. */
export const sessionKey = ["session"] as const

/** What the desk knows, for as long as it is open. An answer that nobody is signed in holds for all of it. */
export const queries = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (error instanceof Refused && error.code === "not-signed-in") leftDesk()
    }
  }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (tries, error) => error instanceof Unreachable && tries < 2
    }
  }
})

/** Forgets every case that was on the screen. */
export const leftDesk = (): void => {
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] })
  queries.setQueryData(sessionKey, null)
}
