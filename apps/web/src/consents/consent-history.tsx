import { moment } from "@opora/ui/i18n/format"
import { useQuery } from "@opora/ui/query/use-query"
import { Timeline } from "@opora/ui/timeline/timeline"
import { createSignal, Show } from "solid-js"
import { Loaded } from "../app/loaded.tsx"
import { consentQuery } from "./consents.api.ts"
import { words } from "./consents.words.ts"

/** What happened to a consent, asked for when it is opened. */
export const ConsentHistory = (props: { readonly id: string }) => {
  const [open, setOpen] = createSignal(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words().history}</summary>
      <Show when={open()}>
        <Entries id={props.id} />
      </Show>
    </details>
  )
}

const Entries = (props: { readonly id: string }) => {
  const consent = useQuery(() => consentQuery(props.id))
  return (
    <Loaded query={consent} rows={1}>
      {(shown) => (
        <Timeline
          label={words().history}
          items={shown().history.map(({ at, type, data }) => ({
            state: "done",
            title: words().events[type],
            when: moment(at),
            text: data?.map((each) => words().data[each]).join(", ")
          }))}
        />
      )}
    </Loaded>
  )
}
