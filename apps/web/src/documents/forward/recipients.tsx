import type { Recipient } from "@opora/contract/documents/forward"
import { Field } from "@opora/ui/field/field"
import { locale } from "@opora/ui/prefs/prefs"
import { TextInput } from "@opora/ui/text-input/text-input"
import { createSignal, For, Show } from "solid-js"
import { words } from "./forward.words.ts"
import { RecipientCard } from "./recipient-card.tsx"
import styles from "./forward.module.css"

/** So many are seen at a glance; more want looking for. */
const few = 5

export interface RecipientsProps {
  readonly documentId: string
  readonly all: ReadonlyArray<Recipient>
  readonly busy: boolean
  readonly onForward: (recipient: Recipient) => void
}

/** Who takes the document, in the order of the server: who waits for it comes first. */
export const Recipients = (props: RecipientsProps) => {
  const [sought, setSought] = createSignal("")
  const found = () => props.all.filter((each) => says(each).includes(lower(sought())))
  return (
    <>
      <Show when={props.all.length > few}>
        <Field label={words().search} name="search">
          {(control) => (
            <TextInput {...control} type="search" value={sought()} onInput={setSought} />
          )}
        </Field>
      </Show>
      <ul class={styles.recipients} aria-label={words().recipients}>
        <For each={found()}>
          {(recipient) => (
            <RecipientCard
              documentId={props.documentId}
              recipient={recipient}
              busy={props.busy}
              onForward={() => props.onForward(recipient)}
            />
          )}
        </For>
      </ul>
      <p role="status">{found().length === 0 ? words().nothing : ""}</p>
    </>
  )
}

const lower = (text: string): string => text.trim().toLocaleLowerCase(locale())

const says = ({ title, agencyName, label }: Recipient): string =>
  lower([title, agencyName, label].map((each) => each[locale()]).join(" "))
