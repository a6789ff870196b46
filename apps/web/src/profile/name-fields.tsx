import { Field } from "@opora/ui/field/field"
import { TextInput } from "@opora/ui/text-input/text-input"
import { For } from "solid-js"
import { createStore } from "solid-js/store"
import { words } from "./profile.words.ts"
import type { SectionFieldsProps } from "./section-fields-props.ts"

const parts = [
  ["family", "family-name"],
  ["given", "given-name"],
  ["patronymic", "additional-name"]
] as const

/** The name, as the passport writes it. */
export const NameFields = (props: SectionFieldsProps) => {
  const kept = props.kept?.section === "name" ? props.kept.value : undefined
  const [name, setName] = createStore({
    family: kept?.family ?? "",
    given: kept?.given ?? "",
    patronymic: kept?.patronymic ?? ""
  })
  const put = (part: keyof typeof name, typed: string) => {
    setName(part, typed)
    const { family, given, patronymic } = name
    const spaced = patronymic.trim()
    props.onDraft({
      family: family.trim(),
      given: given.trim(),
      ...(spaced !== "" && { patronymic: spaced })
    })
  }
  return (
    <For each={parts}>
      {([part, autocomplete]) => (
        <Field
          label={words()[part]}
          name={`value.${part}`}
          hint={part === "patronymic" ? words().patronymicHint : words().nameHint}
          error={props.problems.at(`value.${part}`)}
          optional={part === "patronymic"}
        >
          {(control) => (
            <TextInput
              {...control}
              autocomplete={autocomplete}
              spellcheck={false}
              maxlength={100}
              value={name[part]}
              onInput={(typed) => put(part, typed)}
            />
          )}
        </Field>
      )}
    </For>
  )
}
