import type { LeafField } from "@opora/domain/catalogue/field"
import type { DirectoryHouse } from "@opora/domain/profile/address"
import { parts } from "@opora/ui/answer/answer-text"
import { Field } from "@opora/ui/field/field"
import { locale } from "@opora/ui/prefs/prefs"
import { TextInput } from "@opora/ui/text-input/text-input"
import { createEffect, createSignal, on, onCleanup, Show } from "solid-js"
import { AddressOptions, createWalk } from "./address-options.tsx"
import { errorAt, FieldHint, type FieldOf, isFromProfile, pathOf } from "./field-of.tsx"
import { words } from "./form.words.ts"
import styles from "./service-form.module.css"

const pause = 200
const shortest = 3

/** A house out of the address directory, and the flat in it (ARIA's combobox with a list). */
export const AddressField = (props: FieldOf<Extract<LeafField, { kind: "address" }>>) => {
  const answer = () => props.scope.answer(props.field.id)
  const [typed, setTyped] = createSignal(parts(answer(), "text")[0] ?? "")
  const [houses, setHouses] = createSignal<ReadonlyArray<DirectoryHouse>>()
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
  createEffect(on(answer, (now) => now !== undefined && setTyped(parts(now, "text")[0] ?? "")))

  const ask = async (text: string) => {
    asking = new AbortController()
    const { signal } = asking
    try {
      const found = await props.form.suggestAddresses(text, signal)
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
    props.scope.put(props.field.id, undefined)
    if (text.trim().length >= shortest) timer = setTimeout(() => void ask(text.trim()), pause)
  }
  const choose = ({ id, text, postcode }: DirectoryHouse) => {
    stop()
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
          <div class={styles.list} onFocusOut={(event) => leaves(event) && setHouses(undefined)}>
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
            <Show when={failed()}>
              <p class={styles.none} role="alert">
                {words().addressUnreachable}
              </p>
            </Show>
          </div>
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

const leaves = ({ currentTarget, relatedTarget }: FocusEvent): boolean =>
  !(
    currentTarget instanceof Node &&
    relatedTarget instanceof Node &&
    currentTarget.contains(relatedTarget)
  )
