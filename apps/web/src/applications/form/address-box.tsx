import type { DirectoryHouse } from "@opora/domain/profile/address"
import type { Control } from "@opora/ui/field/field"
import { TextInput } from "@opora/ui/text-input/text-input"
import { AddressOptions } from "./address-options.tsx"
import type { createAddressSearch } from "./address-search.ts"
import styles from "./service-form.module.css"

export interface AddressBoxProps {
  readonly control: Control
  readonly search: ReturnType<typeof createAddressSearch>
  readonly typed: string
  readonly onType: (text: string) => void
  readonly onChoose: (house: DirectoryHouse) => void
}

/** Where an address is typed and a house of the directory chosen (ARIA's combobox with a list). */
export const AddressBox = (props: AddressBoxProps) => (
  <div class={styles.list} onFocusOut={(event) => leaves(event) && props.search.close()}>
    <TextInput
      {...props.control}
      autocomplete="off"
      role="combobox"
      aria-autocomplete="list"
      aria-expanded={(props.search.houses()?.length ?? 0) > 0}
      aria-controls={`${props.control.id}-options`}
      aria-activedescendant={props.search.walk.activeId(props.control.id)}
      value={props.typed}
      onInput={props.onType}
      onKeyDown={props.search.walk.keys(props.onChoose, props.search.close)}
    />
    <AddressOptions
      id={props.control.id}
      houses={props.search.houses()}
      walk={props.search.walk}
      onChoose={props.onChoose}
    />
  </div>
)

const leaves = ({ currentTarget, relatedTarget }: FocusEvent): boolean =>
  !(
    currentTarget instanceof Node &&
    relatedTarget instanceof Node &&
    currentTarget.contains(relatedTarget)
  )
