import type { CaseView } from "@opora/contract/applications/cases"
import type { Field } from "@opora/domain/catalogue/field"
import { Notice } from "@opora/ui/notice/notice"
import { locale } from "@opora/ui/prefs/prefs"
import { For, Show } from "solid-js"
import { words } from "./application.words.ts"
import styles from "./case-says.module.css"

/** What the agency has said to the citizen in this state: its question, its reason, its comment. */
export const CaseSays = (props: { readonly view: CaseView }) => (
  <>
    <Show when={props.view.asked}>
      {(asked) => (
        <Notice tone="warn" title={words().askedTitle}>
          <ul class={styles.fields}>
            <For each={labelsOf(props.view, asked().fields)}>{(label) => <li>{label}</li>}</For>
          </ul>
          <p class={styles.said}>{asked().comment}</p>
        </Notice>
      )}
    </Show>
    <Show when={props.view.reason}>
      {(reason) => (
        <Notice tone="bad" title={words().refuseReason}>
          <p class={styles.said}>{reason()[locale()]}</p>
        </Notice>
      )}
    </Show>
    <Show when={props.view.comment}>
      {(comment) => (
        <Notice tone="ok" title={words().comment}>
          <p class={styles.said}>{comment()}</p>
        </Notice>
      )}
    </Show>
  </>
)

/** The names of fields, as the form has them. */
export const labelsOf = (
  { steps }: Pick<CaseView, "steps">,
  ids: ReadonlyArray<string>
): ReadonlyArray<string> => {
  const fields: ReadonlyArray<Field> = steps.flatMap((step) => step.fields)
  return ids.flatMap((id) => fields.find((field) => field.id === id)?.label[locale()] ?? [])
}
