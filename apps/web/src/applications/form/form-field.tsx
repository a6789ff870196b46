import type { Field } from "@opora/domain/catalogue/field"
import { Checkbox } from "@opora/ui/checkbox/checkbox"
import { locale } from "@opora/ui/prefs/prefs"
import { RadioGroup } from "@opora/ui/radio-group/radio-group"
import { type JSX, Show } from "solid-js"
import { AddressField } from "./address-field.tsx"
import { DocumentField } from "./document-field.tsx"
import { type FieldOf, saidOf, textOf } from "./field-of.tsx"
import { FileField } from "./file-field.tsx"
import { words } from "./form.words.ts"
import { GroupField } from "./group-field.tsx"
import { LineField } from "./line-field.tsx"
import { PersonField } from "./person-field.tsx"
import styles from "./service-form.module.css"

/** One field of the form, by its kind, with «Почему?» under it where the definition says why. */
export const FormField = (props: FieldOf<Field>) => (
  <div class={styles["with-why"]}>
    {control(props)}
    <Show when={props.field.why}>
      {(why) => (
        <details class={styles.why}>
          <summary aria-label={`${words().why} ${props.field.label[locale()]}`}>
            {words().why}
          </summary>
          <p>{why()[locale()]}</p>
        </details>
      )}
    </Show>
  </div>
)

const control = (props: FieldOf<Field>): JSX.Element => {
  // The field of a component never changes: the list it stands in makes a new one for another.
  const { field, scope, state, form } = props
  const given = { scope, state, form }
  switch (field.kind) {
    case "text":
    case "number":
    case "money":
    case "date":
      return <LineField field={field} {...given} />
    case "choice":
      return field.as === "select" ? (
        <LineField field={field} {...given} />
      ) : (
        <RadioGroup
          {...saidOf({ field, ...given })}
          choices={field.options.map(({ value, label, hint }) => ({
            value,
            label: label[locale()],
            ...(hint && { hint: hint[locale()] })
          }))}
          value={textOf(scope.answer(field.id))}
          onInput={(value) => scope.put(field.id, value)}
        />
      )
    case "consent":
      return (
        <Checkbox
          {...saidOf({ field, ...given })}
          checked={scope.answer(field.id) === true}
          onInput={(checked) => scope.put(field.id, checked || undefined)}
        />
      )
    case "person":
      return <PersonField field={field} {...given} />
    case "address":
      return <AddressField field={field} {...given} />
    case "document":
      return <DocumentField field={field} {...given} />
    case "file":
      return <FileField field={field} {...given} />
    case "group":
      return (
        <GroupField field={field} {...given}>
          {(leaf, inRow) => <FormField field={leaf} scope={inRow} state={state} form={form} />}
        </GroupField>
      )
  }
}
