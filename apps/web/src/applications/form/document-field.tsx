import type { LeafField } from "@opora/domain/catalogue/field"
import { parts } from "@opora/ui/answer/answer-text"
import { Field } from "@opora/ui/field/field"
import { locale } from "@opora/ui/prefs/prefs"
import { Select } from "@opora/ui/select/select"
import { Show } from "solid-js"
import { errorAt, type FieldOf, pathOf } from "./field-of.tsx"
import { words } from "./form.words.ts"
import styles from "./service-form.module.css"

/** A document out of «Мои документы». */
export const DocumentField = (props: FieldOf<Extract<LeafField, { kind: "document" }>>) => {
  const fitting = () =>
    (props.form.documents ?? []).filter(({ kind }) => props.field.types.includes(kind))
  const choose = (id: string) => {
    const chosen = fitting().find((each) => each.id === id)
    props.scope.put(props.field.id, chosen && { id: chosen.id, title: chosen.title })
  }
  return (
    <Field
      label={props.field.label[locale()]}
      name={pathOf(props)}
      hint={props.field.hint?.[locale()]}
      error={errorAt(props, pathOf(props))}
      optional={props.field.required === "false"}
    >
      {(control) => (
        <>
          <Select
            {...control}
            value={parts(props.scope.answer(props.field.id), "id")[0] ?? ""}
            choices={fitting().map(({ id, title }) => ({ value: id, label: title }))}
            onInput={choose}
          />
          <Show when={fitting().length === 0}>
            <p class={styles.none}>{words().noDocuments}</p>
          </Show>
        </>
      )}
    </Field>
  )
}
