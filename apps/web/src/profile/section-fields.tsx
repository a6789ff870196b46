import type { KeptSection } from "@opora/contract/profile/profile"
import type { SectionName } from "@opora/domain/profile/section"
import type { FieldProblems } from "@opora/ui/form/field-problems"
import { Match, Switch } from "solid-js"
import { AddressFields } from "./address-fields.tsx"
import { BirthDateField, NumberField } from "./line-fields.tsx"
import { NameFields } from "./name-fields.tsx"
import { PassportFields } from "./passport-fields.tsx"

export interface SectionFieldsProps {
  /** What stands in the section now. */
  readonly kept: KeptSection | undefined
  readonly problems: FieldProblems
  /** Gets what is typed, as it would be sent: right or not. */
  readonly onDraft: (value: unknown) => void
}

/** The fields of one section, each with its format beside it. */
export const SectionFields = (props: SectionFieldsProps & { readonly section: SectionName }) => (
  <Switch>
    <Match when={props.section === "name"}>
      <NameFields {...props} />
    </Match>
    <Match when={props.section === "birthDate"}>
      <BirthDateField {...props} />
    </Match>
    <Match when={props.section === "passport"}>
      <PassportFields {...props} />
    </Match>
    <Match when={props.section === "snils"}>
      <NumberField {...props} section="snils" />
    </Match>
    <Match when={props.section === "inn"}>
      <NumberField {...props} section="inn" />
    </Match>
    <Match when={props.section === "address"}>
      <AddressFields {...props} />
    </Match>
  </Switch>
)
