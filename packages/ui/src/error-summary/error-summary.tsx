import { createEffect, For, on, Show } from "solid-js"
import { fieldId } from "../form/field-id.ts"
import type { FieldProblem } from "../form/field-problems.ts"
import { words } from "../words/ui.words.ts"
import styles from "./error-summary.module.css"

export interface ErrorSummaryProps {
  readonly problems: ReadonlyArray<FieldProblem>
  /** The label of a field, by its path. */
  readonly labelOf: (path: string) => string
}

/** All that a form must have mended, each leading to its field. It takes the focus when it comes up. */
export const ErrorSummary = (props: ErrorSummaryProps) => {
  let summary: HTMLElement | undefined
  createEffect(
    on(
      () => props.problems,
      () => queueMicrotask(() => summary?.focus())
    )
  )
  return (
    <Show when={props.problems.length > 0}>
      <section
        ref={(element) => {
          summary = element
          queueMicrotask(() => element.focus())
        }}
        class={styles.summary}
        role="alert"
        tabindex="-1"
      >
        <h2>{words().mistakes(props.problems.length)}</h2>
        <ul>
          <For each={props.problems}>
            {(problem) => (
              <li>
                <a href={`#${fieldId(problem.path)}`} target="_self" onClick={lead(problem.path)}>
                  {props.labelOf(problem.path)}: {problem.text}
                </a>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

/** A link alone would scroll there, and put no caret into the field. */
const lead = (path: string) => (event: MouseEvent) => {
  const field = document.getElementById(fieldId(path))
  if (field === null) return
  event.preventDefault()
  field.focus()
  field.scrollIntoView({ block: "center" })
}
