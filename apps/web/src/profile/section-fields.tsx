import type { SectionName } from "@opora/domain/profile/section"
import { Match, Switch } from "solid-js"
import { AddressFields } from "./address-fields.tsx"
import { BirthDateField, NumberField } from "./line-fields.tsx"
import { NameFields } from "./name-fields.tsx"
import { PassportFields } from "./passport-fields.tsx"
import type { SectionFieldsProps } from "./section-fields-props.ts"

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
