import type { CaseView } from "@opora/contract/applications/cases"
import type { Correction } from "@opora/domain/applications/change/correction"
import { differingFields } from "@opora/domain/applications/differing-fields"
import { BeforeAfter } from "@opora/ui/before-after/before-after"
import { Card } from "@opora/ui/card/card"
import { moment } from "@opora/ui/i18n/format"
import { For, Show } from "solid-js"
import { AnswerShown } from "./answer-shown.tsx"
import { words } from "./case-papers.words.ts"
import styles from "./corrections-shown.module.css"

interface InCase {
  readonly view: CaseView
}

/** What the citizen changed when they were asked, the latest first: «Было» and «Стало». */
export const CorrectionsShown = (props: InCase) => (
  <Show when={props.view.corrections.length > 0}>
    <Card as="section" aria-labelledby="corrections">
      <h2 id="corrections" class={styles.title}>
        {words().corrections.title}
      </h2>
      <For each={props.view.corrections.toReversed()}>
        {(correction) => <One correction={correction} view={props.view} />}
      </For>
    </Card>
  </Show>
)

const One = (props: InCase & { readonly correction: Correction }) => {
  const { at, comment, fields, before, after } = props.correction
  const different = differingFields(before, after)
  const asked = () =>
    props.view.steps.flatMap((step) => step.fields).filter(({ id }) => fields.includes(id))
  return (
    <div class={styles.one}>
      <h3>{words().corrections.at(moment(at))}</h3>
      <p class={styles.asked}>{comment}</p>
      <For each={asked()}>
        {(field) => (
          <BeforeAfter
            field={field}
            before={before[field.id]}
            after={after[field.id]}
            same={!different.includes(field.id)}
            leaf={(leaf, answer) => <AnswerShown field={leaf} answer={answer} view={props.view} />}
          />
        )}
      </For>
    </div>
  )
}
