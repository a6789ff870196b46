import type { LeafField } from "@opora/domain/catalogue/field"
import type { DirectoryHouse } from "@opora/domain/profile/address"
import { parts } from "@opora/ui/answer/answer-text"
import { Field } from "@opora/ui/field/field"
import { locale } from "@opora/ui/prefs/prefs"
import { TextInput } from "@opora/ui/text-input/text-input"
import { createEffect, createSignal, on, Show } from "solid-js"
import { AddressBox } from "./address-box.tsx"
import { createAddressSearch } from "./address-search.ts"
import { errorAt, FieldHint, type FieldOf, isFromProfile, pathOf } from "./field-of.tsx"
import { words } from "./form.words.ts"
import styles from "./service-form.module.css"

/** A house out of the address directory, and the flat in it (ARIA's combobox with a list). */
export const AddressField = (props: FieldOf<Extract<LeafField, { kind: "address" }>>) => {
  const answer = () => props.scope.answer(props.field.id)
  const [typed, setTyped] = createSignal(parts(answer(), "text")[0] ?? "")
  const search = createAddressSearch((text, signal) => props.form.suggestAddresses(text, signal))
  createEffect(on(answer, (now) => now !== undefined && setTyped(parts(now, "text")[0] ?? "")))

  const type = (text: string) => {
    setTyped(text)
    // What is typed is no address until a house is chosen.
    props.scope.put(props.field.id, undefined)
    search.lookFor(text)
  }
  const choose = (house: DirectoryHouse) => {
    if (search.isStreet(house)) return type(`${house.text}, `)
    search.stop()
    const { id, text, postcode } = house
    props.scope.put(props.field.id, { id, text, ...(postcode && { postcode }) })
  }
  const putFlat = (flat: string) => {
    const [id, text, postcode] = parts(answer(), "id", "text", "postcode")
    if (id === undefined || text === undefined) return
    const house = { id, text, ...(postcode && { postcode }) }
    props.scope.put(props.field.id, { ...house, ...(flat && { flat }) })
  }

  return (
    <div class={styles.address}>
      <Field
        label={props.field.label[locale()]}
        name={pathOf(props)}
        hint={props.field.hint || isFromProfile(props) ? <FieldHint {...props} /> : undefined}
        error={errorAt(props, pathOf(props)) ?? errorAt(props, `${pathOf(props)}.id`)}
        optional={props.field.required === "false"}
      >
        {(control) => (
          <>
            <AddressBox
              control={control}
              search={search}
              typed={typed()}
              onType={type}
              onChoose={choose}
            />
            <Show when={search.failed()}>
              <p class={styles.none} role="alert">
                {words().addressUnreachable}
              </p>
            </Show>
          </>
        )}
      </Field>
      <Show when={parts(answer(), "id")[0]}>
        <Field
          label={words().flat}
          name={`${pathOf(props)}.flat`}
          hint={words().flatHint}
          error={errorAt(props, `${pathOf(props)}.flat`)}
          optional
          width="xs"
        >
          {(control) => (
            <TextInput
              {...control}
              maxlength={20}
              value={parts(answer(), "flat")[0] ?? ""}
              onInput={putFlat}
            />
          )}
        </Field>
      </Show>
    </div>
  )
}
