import type { Field, LeafField } from "@opora/domain/catalogue/field"
import { locale } from "@opora/ui/prefs/prefs"
import { Show } from "solid-js"
import type { FormState, Scope } from "./form-state.ts"
import { words } from "./form.words.ts"
import { shown } from "./problem-words.ts"
import type { ServiceFormProps } from "./service-form.props.ts"
import styles from "./service-form.module.css"

/** What every kind of field gets. */
export interface FieldOf<Of extends Field> {
  readonly field: Of
  readonly scope: Scope
  readonly state: FormState
  readonly form: ServiceFormProps
}

/** The label, hint and problem of a field, which follow the language and what is wrong. */
export const saidOf = (props: FieldOf<Field>) => ({
  get label() {
    return props.field.label[locale()]
  },
  name: pathOf(props),
  get hint() {
    return props.field.hint?.[locale()] ?? ""
  },
  get error() {
    return errorAt(props, pathOf(props))
  },
  optional: props.field.required === "false"
})

export const pathOf = ({ field, scope }: FieldOf<Field>): string => scope.prefix + field.id

export const errorAt = ({ state }: FieldOf<Field>, path: string): string | undefined => {
  const problem = state.problemAt(path)
  return problem && shown(problem).text
}

/** An answer as it stands in a line. */
export const textOf = (answer: unknown): string =>
  typeof answer === "string" || typeof answer === "number" ? String(answer) : ""

/** Is the answer still what the profile says? */
export const isFromProfile = ({ field, scope, form }: FieldOf<LeafField>): boolean => {
  const profiled = scope.prefix === "" ? form.fromProfile?.[field.id] : undefined
  return (
    profiled !== undefined && JSON.stringify(profiled) === JSON.stringify(scope.answer(field.id))
  )
}

/** The hint, and before it «Из профиля» on an answer that was taken from there. */
export const FieldHint = (props: FieldOf<LeafField>) => (
  <>
    <Show when={isFromProfile(props)}>
      <span class={styles.from}>{words().fromProfile}</span>
    </Show>
    {props.field.hint?.[locale()]}
  </>
)
