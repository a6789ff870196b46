import { useQueryClient } from "@tanstack/solid-query"
import { onCleanup, onMount } from "solid-js"
import * as v from "valibot"

const Change = v.object({ subject: v.string() })

/** Which queries a change of a subject concerns, by what the subject's name begins with. */
const concerned: Readonly<Record<string, ReadonlyArray<string>>> = {
  application: ["applications"],
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

/** Hears of changes while it is on the page, and looks again at what they concern. Shows nothing. */
export const LiveUpdates = (props: { readonly address?: string }) => {
  const queries = useQueryClient()
  const lookAgain = (features: ReadonlyArray<string>) => {
    for (const feature of features) void queries.invalidateQueries({ queryKey: [feature] })
  }
  onMount(() => {
    const source = new EventSource(props.address ?? "/api/v1/live")
    let missedSome = false
    source.addEventListener("open", () => {
      if (missedSome) lookAgain([...always, ...Object.values(concerned).flat()])
      missedSome = true
    })
    source.addEventListener("news", (message: MessageEvent<string>) => {
      const change = v.safeParse(v.pipe(v.string(), v.parseJson(), Change), message.data)
      if (!change.success) return
      const [kind = ""] = change.output.subject.split("/")
      lookAgain([...always, ...(concerned[kind] ?? [kind])])
    })
    onCleanup(() => source.close())
  })
  return null
}
