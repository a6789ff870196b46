import type { CaseView } from "@opora/contract/applications/cases"
import { type Answers, rowsOf } from "@opora/domain/catalogue/answers"
import type { Field, GroupField, LeafField, Step } from "@opora/domain/catalogue/field"
import { Card } from "@opora/ui/card/card"
import { DescriptionList } from "@opora/ui/description-list/description-list"
import { locale } from "@opora/ui/prefs/prefs"
import { createMemo, For, Show } from "solid-js"
import { AnswerMarks } from "./answer-marks.tsx"
import { AnswerShown } from "./answer-shown.tsx"
import { words } from "./application.words.ts"
import styles from "./case-page.module.css"

interface InCase {
  readonly view: CaseView
}

/** What the citizen sent, step by step. */
export const AnswersShown = (props: InCase) => (
  <For each={props.view.steps}>{(step) => <StepShown step={step} view={props.view} />}</For>
)

const StepShown = (props: InCase & { readonly step: Step }) => {
  // The case is shown anew after each move: answers that stayed the same keep their opened pictures.
  const answers = createMemo(() => props.view.answers)
  return (
    <Show when={props.step.fields.some(({ id }) => id in answers())}>
      <Card as="section" aria-label={props.step.title[locale()]}>
        <h2 class={styles.title}>{props.step.title[locale()]}</h2>
        <Show when={props.step.fields.some(isLeaf)}>
          <Leaves fields={props.step.fields.filter(isLeaf)} answers={answers()} view={props.view} />
        </Show>
        <For each={props.step.fields.filter(isGroup)}>
          {(group) => <Rows group={group} answers={answers()} view={props.view} />}
        </For>
      </Card>
    </Show>
  )
}

/** A part that repeats, row by row; it is changed as a whole. */
const Rows = (props: InCase & { readonly group: GroupField; readonly answers: Answers }) => (
  <>
    <AnswerMarks field={props.group.id} view={props.view} />
    <For each={rowsOf(props.answers[props.group.id])}>
      {(row, place) => (
        <div class={styles.row}>
          <h3>{words().row(props.group.item[locale()], place() + 1)}</h3>
          <Leaves fields={props.group.fields} answers={row} view={props.view} inRow />
        </div>
      )}
    </For>
  </>
)

interface LeavesProps extends InCase {
  readonly fields: ReadonlyArray<LeafField>
  readonly answers: Answers
  /** Of a group: marks stand at the whole of it. */
  readonly inRow?: boolean
}

const Leaves = (props: LeavesProps) => {
  const items = createMemo(() => {
    const { fields, answers } = props
    return fields
      .filter(({ id }) => answers[id] !== undefined)
      .map((field) => ({
        term: field.label[locale()],
        details: (
          <>
            <AnswerShown field={field} answer={answers[field.id]} view={props.view} />
            <Show when={props.inRow !== true}>
              <AnswerMarks field={field.id} view={props.view} />
            </Show>
          </>
        )
      }))
  })
  return <DescriptionList items={items()} />
}

const isGroup = (field: Field): field is GroupField => field.kind === "group"
const isLeaf = (field: Field): field is LeafField => field.kind !== "group"
