import { isEmpty, rowsOf } from "@opora/domain/catalogue/answers"
import type { Field, LeafField } from "@opora/domain/catalogue/field"
import { For, type JSX, Show } from "solid-js"
import { locale } from "../prefs/prefs.ts"
import { words } from "../words/ui.words.ts"
import styles from "./before-after.module.css"

/** How one answer is told: as text, or with files that open. */
type Leaf = (field: LeafField, answer: unknown) => JSX.Element

export interface BeforeAfterProps {
  readonly field: Field
  readonly before: unknown
  readonly after: unknown
  /** The answer did not change. */
  readonly same: boolean
  readonly leaf: Leaf
}

/** An answer before and after it was changed: «Было» and «Стало». */
export const BeforeAfter = (props: BeforeAfterProps) => (
  <div class={styles.changed}>
    <h4>{props.field.label[locale()]}</h4>
    <Show when={!props.same} fallback={<p class={styles.same}>{words().unchanged}</p>}>
      <dl>
        <div data-is="before">
          <dt>{words().before}</dt>
          <dd>
            <Answer field={props.field} answer={props.before} leaf={props.leaf} />
          </dd>
        </div>
        <div data-is="after">
          <dt>{words().after}</dt>
          <dd>
            <Answer field={props.field} answer={props.after} leaf={props.leaf} />
          </dd>
        </div>
      </dl>
    </Show>
  </div>
)

interface AnswerProps {
  readonly field: Field
  readonly answer: unknown
  readonly leaf: Leaf
}

const Answer = (props: AnswerProps) => (
  <Show when={!isEmpty(props.answer)} fallback={words().empty}>
    {props.field.kind === "group" ? (
      <Rows fields={props.field.fields} answer={props.answer} leaf={props.leaf} />
    ) : (
      props.leaf(props.field, props.answer)
    )}
  </Show>
)

/** A part that repeats: a row in a line, each answer under its name. */
const Rows = (props: { fields: ReadonlyArray<LeafField>; answer: unknown; leaf: Leaf }) => (
  <ol class={styles.rows}>
    <For each={rowsOf(props.answer)}>
      {(row) => (
        <li>
          <For each={props.fields.filter(({ id }) => !isEmpty(row[id]))}>
            {(field) => (
              <p>
                <span class={styles.name}>{field.label[locale()]}:</span>{" "}
                {props.leaf(field, row[field.id])}
              </p>
            )}
          </For>
        </li>
      )}
    </For>
  </ol>
)
