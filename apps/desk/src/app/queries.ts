import { Unreachable } from "@opora/client/refused"
import { QueryClient, replaceEqualDeep } from "@tanstack/solid-query"
import { createSignal } from "solid-js"

/** Where the page keeps who sits at the desk: see staff/session.ts. */
export const sessionKey = ["session"] as const

/** What the desk knows, for as long as it is open. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // Where there is no network at all, asking again would only keep the clerk waiting.
      retry: (tries, error) => navigator.onLine && error instanceof Unreachable && tries < 2,
      // Else it would wait for the browser to believe in a network.
      networkMode: "always",
      // What is the same as before stays the same to the eye: a refreshed list draws only what changed in it.
      reconcile: (before, now) => replaceEqualDeep(before, now)
    }
  }
})

/** Whether the last session ended by itself: of idleness, or because a colleague took its place. */
const [endedByItself, setEndedByItself] = createSignal(false)
export { endedByItself }

/** Forgets every case that was on the screen. */
export const leftDesk = (): void => {
  setEndedByItself(false)
  forget()
}

/** The server says that nobody is signed in: whoever sat here was, and did not leave by themselves. */
export const deskEnded = (): void => {
  if (queries.getQueryData(sessionKey) === null) return
  if (queries.getQueryData(sessionKey) !== undefined) setEndedByItself(true)
  forget()
}

const forget = () => {
  queries.setQueryData(sessionKey, null)
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] })
}
