import type { KeptSection } from "@opora/contract/profile/profile"
import { DateInput } from "@opora/ui/date-input/date-input"
import { Field } from "@opora/ui/field/field"
import { MaskedInput } from "@opora/ui/masked-input/masked-input"
import { createSignal } from "solid-js"
import { words } from "./profile.words.ts"
import type { SectionFieldsProps } from "./section-fields-props.ts"

const lineOf = (kept: KeptSection | undefined): string =>
  typeof kept?.value === "string" ? kept.value : ""

/** The birth date. */
export const BirthDateField = (props: SectionFieldsProps) => {
  const [value, setValue] = createSignal(lineOf(props.kept))
  return (
    <Field
      label={words().sections.birthDate}
      name="value"
      hint={words().birthDateHint}
      error={props.problems.at("value")}
      width="s"
    >
      {(control) => (
        <DateInput
          {...control}
          autocomplete="bday"
          value={value()}
          onInput={(typed) => {
            setValue(typed)
            props.onDraft(typed)
          }}
        />
      )}
    </Field>
  )
}

/** СНИЛС or ИНН: typed in groups, sent as digits alone. */
export const NumberField = (props: SectionFieldsProps & { readonly section: "snils" | "inn" }) => {
  const [value, setValue] = createSignal(lineOf(props.kept))
  return (
    <Field
      label={words().sections[props.section]}
      name="value"
      hint={props.section === "snils" ? words().snilsHint : words().innHint}
      error={props.problems.at("value")}
      width="s"
    >
      {(control) => (
        <MaskedInput
          {...control}
          mask={props.section}
          value={value()}
          onInput={(typed) => {
            setValue(typed)
            props.onDraft(typed.replaceAll(/\D/g, ""))
          }}
        />
      )}
    </Field>
  )
}
