import { useQueryClient } from "@tanstack/solid-query"
import { onCleanup, onMount } from "solid-js"
import * as v from "valibot"
import { lookWhoIsSignedIn } from "./session.ts"

const Change = v.object({ subject: v.string() })

/** Which queries a change of a subject concerns, by what the subject's name begins with. */
const concerned: Readonly<Record<string, ReadonlyArray<string>>> = {
  // A visit is told under the application that it is booked for.
  application: ["applications", "appointments"],
  "bank-link": ["verification"],
  charge: ["payments", "applications"],
  consent: ["consents"],
  document: ["documents"],
  factor: ["security", "verification"],
  "identity-case": ["verification"],
  notice: ["notifications"],
  payment: ["payments", "applications"],
  profile: ["profile"],
  session: ["devices"],
  // A level that moved opens or bars what the whole page shows.
  verification: ["verification", "session"]
}

/** Every change is in the history, and may have made a notice. */
const always = ["history", "notifications"]

/** How long to wait before another try where the browser makes none: after an answer that is no stream. */
const patience = 15_000

/** One command tells of many changes within so short a time: the pages look once for all of them. */
const burst = 100

/**
 * Hears of changes while the page is looked at, and looks again at what they concern. Shows nothing.
 * A page laid aside lets its line go: browsers have few of them for one site, and all its pages share these.
 */
export const LiveUpdates = (props: { readonly address?: string }) => {
  const queries = useQueryClient()
  const lookAgain = (features: ReadonlyArray<string>) => {
    for (const feature of features) void queries.invalidateQueries({ queryKey: [feature] })
  }
  const concernedNow = new Set<string>()
  let soon: ReturnType<typeof setTimeout> | undefined
  const lookSoon = (features: ReadonlyArray<string>) => {
    for (const feature of features) concernedNow.add(feature)
    soon ??= setTimeout(() => {
      soon = undefined
      lookAgain([...concernedNow])
      concernedNow.clear()
    }, burst)
  }
  const hear = (message: MessageEvent<string>) => {
    const change = v.safeParse(v.pipe(v.string(), v.parseJson(), Change), message.data)
    if (!change.success) return
    const [kind = ""] = change.output.subject.split("/")
    lookSoon([...always, ...(concerned[kind] ?? [kind])])
  }

  let line: EventSource | undefined
  let again: ReturnType<typeof setTimeout> | undefined
  let missedSome = false
  const letGo = () => {
    clearTimeout(again)
    line?.close()
    line = undefined
  }
  const listen = () => {
    letGo()
    const opened = new EventSource(props.address ?? "/api/v1/live")
    line = opened
    opened.addEventListener("open", () => {
      if (missedSome) lookAgain([...always, ...Object.values(concerned).flat()])
      missedSome = true
    })
    opened.addEventListener("news", hear)
    opened.addEventListener("error", () => {
      if (opened.readyState !== EventSource.CLOSED) return
      // They may have signed out in another tab: what this one shows is not for whoever comes next.
      lookWhoIsSignedIn().catch(() => undefined)
      again = setTimeout(listen, patience)
    })
  }
  const follow = () => (document.visibilityState === "hidden" ? letGo() : listen())

  onMount(() => {
    follow()
    document.addEventListener("visibilitychange", follow)
    onCleanup(() => {
      document.removeEventListener("visibilitychange", follow)
      clearTimeout(soon)
      letGo()
    })
  })
  return null
}
