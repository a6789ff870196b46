import { ErrorText } from "@opora/ui/field/error-text"
import { createUniqueId, type JSX, Show } from "solid-js"
import styles from "./choices.module.css"

export interface ChoicesProps {
  readonly legend: string
  readonly hint?: string
  /** What is wrong with the choice as a whole. */
  readonly error?: string | undefined
  readonly children: JSX.Element
}

/** Several things to tick, under one question. */
export const Choices = (props: ChoicesProps) => {
  const id = createUniqueId()
  return (
    <fieldset
      class={styles.choices}
      aria-describedby={props.error === undefined ? undefined : `${id}-error`}
    >
      <legend>{props.legend}</legend>
      <Show when={props.hint}>
        <p class={styles.hint}>{props.hint}</p>
      </Show>
      <ErrorText id={`${id}-error`} text={props.error} />
      {props.children}
    </fieldset>
  )
}
