import type { Correction as Corrected } from "@opora/domain/applications/change/correction"
import { differingFields } from "@opora/domain/applications/differing-fields"
import type { Field } from "@opora/domain/catalogue/field"
import { For } from "solid-js"
import { BeforeAfter, type BeforeAfterProps } from "../before-after/before-after.tsx"
import styles from "./correction.module.css"

export interface CorrectionProps {
  readonly title: string
  readonly correction: Corrected
  /** The steps of the form that was corrected. */
  readonly steps: ReadonlyArray<{ readonly fields: ReadonlyArray<Field> }>
  readonly leaf: BeforeAfterProps["leaf"]
}

/** What the citizen was asked to clarify, and how they changed it: «Было» and «Стало». */
export const Correction = (props: CorrectionProps) => {
  const { comment, fields, before, after } = props.correction
  const different = differingFields(before, after)
  const asked = () =>
    props.steps.flatMap((step) => step.fields).filter(({ id }) => fields.includes(id))
  return (
    <div class={styles.one}>
      <h3>{props.title}</h3>
      <p class={styles.asked}>{comment}</p>
      <For each={asked()}>
        {(field) => (
          <BeforeAfter
            field={field}
            before={before[field.id]}
            after={after[field.id]}
            same={!different.includes(field.id)}
            leaf={props.leaf}
          />
        )}
      </For>
    </div>
  )
}
