import type { DirectoryHouse } from "@opora/domain/profile/address"
import { Field } from "@opora/ui/field/field"
import { Notice } from "@opora/ui/notice/notice"
import { TextInput } from "@opora/ui/text-input/text-input"
import { createSignal, Show } from "solid-js"
import { AddressBox } from "../applications/form/address-box.tsx"
import { createAddressSearch } from "../applications/form/address-search.ts"
import { suggestAddresses } from "./profile.api.ts"
import { words } from "./profile.words.ts"
import type { SectionFieldsProps } from "./section-fields-props.ts"

/** A house out of the address directory (ARIA's combobox with a list), and the flat in it. */
export const AddressFields = (props: SectionFieldsProps) => {
  const kept = props.kept?.section === "address" ? props.kept.value : undefined
  const [typed, setTyped] = createSignal(kept?.text ?? "")
  const [house, setHouse] = createSignal<DirectoryHouse | undefined>(
    kept && { id: kept.id, text: kept.text, ...(kept.postcode && { postcode: kept.postcode }) }
  )
  const [flat, setFlat] = createSignal(kept?.flat ?? "")
  const search = createAddressSearch(suggestAddresses)

  const tell = () => {
    const number = flat().trim()
    props.onDraft({ id: "", text: "", ...house(), ...(number !== "" && { flat: number }) })
  }
  const type = (text: string) => {
    setTyped(text)
    // What is typed is no address until a house is chosen.
    setHouse(undefined)
    tell()
    search.lookFor(text)
  }
  const choose = (chosen: DirectoryHouse) => {
    const { id, text, postcode } = chosen
    if (search.isStreet(chosen)) return type(`${text}, `)
    search.stop()
    setTyped(text)
    setHouse({ id, text, ...(postcode && { postcode }) })
    tell()
  }
  return (
    <>
      <Field
        label={words().address}
        name="value.id"
        hint={words().addressHint}
        error={props.problems.at("value.id") ?? props.problems.at("value.text")}
      >
        {(control) => (
          <AddressBox
            control={control}
            search={search}
            typed={typed()}
            onType={type}
            onChoose={choose}
          />
        )}
      </Field>
      <Show when={search.failed()}>
        <Notice tone="warn" said title={words().addressUnreachable} />
      </Show>
      <Field
        label={words().flat}
        name="value.flat"
        hint={words().flatHint}
        error={props.problems.at("value.flat")}
        optional
        width="xs"
      >
        {(control) => (
          <TextInput
            {...control}
            maxlength={20}
            value={flat()}
            onInput={(text) => {
              setFlat(text)
              tell()
            }}
          />
        )}
      </Field>
    </>
  )
}
