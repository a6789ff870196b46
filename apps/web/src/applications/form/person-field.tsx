import type { LeafField } from "@opora/domain/catalogue/field"
import { parts } from "@opora/ui/answer/answer-text"
import { Field } from "@opora/ui/field/field"
import { locale } from "@opora/ui/prefs/prefs"
import { TextInput } from "@opora/ui/text-input/text-input"
import { For, Show } from "solid-js"
import { errorAt, FieldHint, type FieldOf, isFromProfile, pathOf } from "./field-of.tsx"
import { words } from "./form.words.ts"
import styles from "./service-form.module.css"
import field from "@opora/ui/field/field.module.css"

const names = ["family", "given", "patronymic"] as const
type Part = (typeof names)[number]

/** Family name, given name and patronymic of one person. */
export const PersonField = (props: FieldOf<Extract<LeafField, { kind: "person" }>>) => {
  const partOf = (name: Part) => parts(props.scope.answer(props.field.id), name)[0] ?? ""
  const put = (name: Part, text: string) => {
    const filled = names
      .map((each) => [each, each === name ? text : partOf(each)] as const)
      .filter(([, part]) => part !== "")
    props.scope.put(props.field.id, filled.length > 0 ? Object.fromEntries(filled) : undefined)
  }
  // A person who is missing whole is told at the family name.
  const error = (name: Part) =>
    errorAt(props, `${pathOf(props)}.${name}`) ??
    (name === "family" ? errorAt(props, pathOf(props)) : undefined)
  return (
    <fieldset class={styles.person}>
      <legend class="sr">{props.field.label[locale()]}</legend>
      <p class={styles.legend} aria-hidden="true">
        {props.field.label[locale()]}
      </p>
      <Show when={props.field.hint || isFromProfile(props)}>
        <p class={field.hint}>
          <FieldHint {...props} />
        </p>
      </Show>
      <For each={names}>
        {(name) => (
          <Field
            label={words()[name]}
            name={`${pathOf(props)}.${name}`}
            error={error(name)}
            optional={name === "patronymic"}
          >
            {(control) => (
              <TextInput
                {...control}
                maxlength={100}
                autocomplete="off"
                value={partOf(name)}
                onInput={(text) => put(name, text)}
              />
            )}
          </Field>
        )}
      </For>
    </fieldset>
  )
}
