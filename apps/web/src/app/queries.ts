import { Refused, Unreachable } from "@opora/client/refused"
import { MutationCache, QueryCache, QueryClient } from "@tanstack/solid-query"

/** Where the page keeps who is signed in: see session.ts. */
export const sessionKey = ["session"] as const

const forget = (error: unknown) => {
  if (error instanceof Refused && error.code === "not-signed-in") signedOut()
}

/**
 * What the pages know, for as long as they are open. Keys begin with the feature: `["payments", id]`.
 * An answer that nobody is signed in holds for the whole page.
 */
export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: forget }),
  mutationCache: new MutationCache({ onError: forget }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // Where there is no network at all, asking again would only keep the reader waiting.
      retry: (tries, error) => navigator.onLine && error instanceof Unreachable && tries < 2,
      // Else it would wait for the browser to believe in a network, and never ask the worker.
      networkMode: "always"
    },
    mutations: { networkMode: "always" }
  }
})

/** Forgets whatever was shown to the citizen who has left. */
export const signedOut = (): void => {
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] })
  queries.setQueryData(sessionKey, null)
}
