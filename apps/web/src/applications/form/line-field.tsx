import type { LeafField, TextFormat } from "@opora/domain/catalogue/field"
import { DateInput } from "@opora/ui/date-input/date-input"
import { type Control, Field } from "@opora/ui/field/field"
import { MaskedInput } from "@opora/ui/masked-input/masked-input"
import type { Mask } from "@opora/ui/masked-input/masks"
import { locale } from "@opora/ui/prefs/prefs"
import { Select } from "@opora/ui/select/select"
import { TextArea } from "@opora/ui/text-area/text-area"
import { TextInput } from "@opora/ui/text-input/text-input"
import { errorAt, FieldHint, type FieldOf, isFromProfile, pathOf, textOf } from "./field-of.tsx"
import { MoneyInput } from "./money-input.tsx"

type Line = Extract<LeafField, { kind: "text" | "number" | "money" | "date" | "choice" }>

/** A field with one control under its label. */
export const LineField = (props: FieldOf<Line>) => (
  <Field
    label={props.field.label[locale()]}
    name={pathOf(props)}
    hint={props.field.hint || isFromProfile(props) ? <FieldHint {...props} /> : undefined}
    error={errorAt(props, pathOf(props))}
    optional={props.field.required === "false"}
    {...widthOf(props.field)}
  >
    {(control) => lineControl(props, control)}
  </Field>
)

const lineControl = ({ field, scope }: FieldOf<Line>, control: Control) => {
  const value = () => textOf(scope.answer(field.id))
  const put = (text: string) => scope.put(field.id, text === "" ? undefined : text)
  switch (field.kind) {
    case "date":
      return <DateInput {...control} value={value()} onInput={put} />
    case "choice":
      return (
        <Select
          {...control}
          value={value()}
          choices={field.options.map((each) => ({
            value: each.value,
            label: each.label[locale()]
          }))}
          onInput={put}
        />
      )
    case "number":
      return (
        <TextInput
          {...control}
          inputmode="numeric"
          digits
          value={value()}
          onInput={(text) => scope.put(field.id, text === "" ? undefined : numberOr(text))}
        />
      )
    case "money":
      return (
        <MoneyInput
          control={control}
          kopecks={scope.answer(field.id)}
          onInput={(kopecks) => scope.put(field.id, kopecks)}
        />
      )
    case "text": {
      const mask = maskOf[field.format]
      if (field.long)
        return <TextArea {...control} maxlength={field.max} value={value()} onInput={put} />
      return mask ? (
        <MaskedInput
          {...control}
          mask={mask}
          value={value()}
          onInput={(text) => put(text.replaceAll(mask === "phone" ? /[^\d+]/g : /\D/g, ""))}
        />
      ) : (
        <TextInput
          {...control}
          type={field.format === "email" ? "email" : "text"}
          maxlength={field.max}
          {...(field.format === "digits" && { inputmode: "numeric" as const, digits: true })}
          value={value()}
          onInput={put}
        />
      )
    }
  }
}

const maskOf: Partial<Record<TextFormat, Mask>> = { snils: "snils", inn: "inn", phone: "phone" }

/** What is no whole number stays as it was typed, for the rules to refuse. */
const numberOr = (text: string): number | string =>
  /^-?\d{1,15}$/.test(text) ? Number(text) : text

const widthOf = (field: Line): { readonly width?: "s" | "m" } => {
  if (field.kind === "text" && maskOf[field.format]) return { width: "s" }
  if (field.kind === "text") return field.max <= 12 ? { width: "s" } : {}
  return field.kind === "choice" ? { width: "m" } : { width: "s" }
}
