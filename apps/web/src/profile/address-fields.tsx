import type { DirectoryHouse, SuggestedAddress } from "@opora/domain/profile/address"
import { Field } from "@opora/ui/field/field"
import { Notice } from "@opora/ui/notice/notice"
import { TextInput } from "@opora/ui/text-input/text-input"
import { createSignal, onCleanup, Show } from "solid-js"
import { AddressOptions, createWalk } from "../applications/form/address-options.tsx"
import { suggestAddresses } from "./profile.api.ts"
import { words } from "./profile.words.ts"
import type { SectionFieldsProps } from "./section-fields.tsx"
import styles from "./profile.module.css"

const pause = 200
const shortest = 3

/** A house out of the address directory (ARIA's combobox with a list), and the flat in it. */
export const AddressFields = (props: SectionFieldsProps) => {
  const kept = props.kept?.section === "address" ? props.kept.value : undefined
  const [typed, setTyped] = createSignal(kept?.text ?? "")
  const [house, setHouse] = createSignal<DirectoryHouse | undefined>(
    kept && { id: kept.id, text: kept.text, ...(kept.postcode && { postcode: kept.postcode }) }
  )
  const [flat, setFlat] = createSignal(kept?.flat ?? "")
  const [houses, setHouses] = createSignal<ReadonlyArray<SuggestedAddress>>()
  const [failed, setFailed] = createSignal(false)
  const walk = createWalk(() => houses() ?? [])
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | undefined

  const stop = () => {
    clearTimeout(timer)
    asking?.abort()
    setHouses(undefined)
  }
  onCleanup(stop)

  const tell = () => {
    const number = flat().trim()
    props.onDraft({ id: "", text: "", ...house(), ...(number !== "" && { flat: number }) })
  }
  const ask = async (text: string) => {
    asking = new AbortController()
    const { signal } = asking
    try {
      const found = await suggestAddresses(text, signal)
      if (!signal.aborted) setHouses(found)
    } catch {
      if (!signal.aborted) setFailed(true)
    }
  }
  const type = (text: string) => {
    stop()
    setFailed(false)
    setTyped(text)
    // What is typed is no address until a house is chosen.
    setHouse(undefined)
    tell()
    if (text.trim().length >= shortest) timer = setTimeout(() => void ask(text.trim()), pause)
  }
  const choose = ({ id, text, postcode }: DirectoryHouse) => {
    const suggested = houses()?.find((each) => each.id === id)
    // A street is a step on the way: its house is still to be named.
    if (suggested?.isHouse === false) return type(`${text}, `)
    stop()
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
          <div class={styles.combo}>
            <TextInput
              {...control}
              autocomplete="off"
              role="combobox"
              aria-autocomplete="list"
              aria-expanded={(houses()?.length ?? 0) > 0}
              aria-controls={`${control.id}-options`}
              aria-activedescendant={walk.activeId(control.id)}
              value={typed()}
              onInput={type}
              onKeyDown={walk.keys(choose, () => setHouses(undefined))}
            />
            <AddressOptions id={control.id} houses={houses()} walk={walk} onChoose={choose} />
          </div>
        )}
      </Field>
      <Show when={failed()}>
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
