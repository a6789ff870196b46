import { Unreachable } from "@opora/client/refused"
import { QueryClient, replaceEqualDeep } from "@tanstack/solid-query"

/** Where the page keeps who is signed in: see session.ts. */
export const sessionKey = ["session"] as const

/** What the pages know, for as long as they are open. Keys begin with the feature: `["payments", id]`. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // Where there is no network at all, asking again would only keep the reader waiting.
      retry: (tries, error) => navigator.onLine && error instanceof Unreachable && tries < 2,
      // Else it would wait for the browser to believe in a network, and never ask the worker.
      networkMode: "always",
      // What is the same as before stays the same to the eye: live news redraw only what they changed.
      reconcile: (before, now) => replaceEqualDeep(before, now)
    },
    mutations: { networkMode: "always" }
  }
})

/** Forgets whatever was shown to the citizen who has left. */
export const signedOut = (): void => {
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] })
  queries.setQueryData(sessionKey, null)
}
