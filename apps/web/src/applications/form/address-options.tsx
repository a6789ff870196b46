import { addressLine, type DirectoryHouse } from "@opora/domain/profile/address"
import { createEffect, createSignal, For, on, Show } from "solid-js"
import { words } from "./form.words.ts"
import styles from "./service-form.module.css"

/** Which of the houses the arrow keys stand on. */
export const createWalk = (houses: () => ReadonlyArray<DirectoryHouse>) => {
  const [active, setActive] = createSignal(-1)
  createEffect(on(houses, () => setActive(-1)))
  const step = (by: number) => {
    const count = houses().length
    if (count > 0) setActive((now) => (Math.max(now, by > 0 ? -1 : 0) + by + count) % count)
  }
  return {
    active,
    activeId: (id: string) => (active() < 0 ? undefined : `${id}-option-${active()}`),
    keys:
      (choose: (house: DirectoryHouse) => void, close: () => void) =>
      (event: KeyboardEvent): void => {
        const house = houses()[active()]
        if (event.key === "ArrowDown") step(1)
        else if (event.key === "ArrowUp") step(-1)
        else if (event.key === "Enter" && house) choose(house)
        else if (event.key === "Escape" && houses().length > 0) close()
        else return
        event.preventDefault()
      }
  }
}

export interface AddressOptionsProps {
  /** Of the input. */
  readonly id: string
  /** Nothing while none were asked for. */
  readonly houses: ReadonlyArray<DirectoryHouse> | undefined
  readonly walk: ReturnType<typeof createWalk>
  readonly onChoose: (house: DirectoryHouse) => void
}

/** The houses to choose from, under the input. */
export const AddressOptions = (props: AddressOptionsProps) => (
  <>
    <p class="sr" role="status">
      {props.houses && words().addressesFound(props.houses.length)}
    </p>
    <Show when={props.houses?.length === 0}>
      <p class={styles.none}>{words().noAddress}</p>
    </Show>
    <Show when={props.houses?.length}>
      <ul class={styles.options} role="listbox" id={`${props.id}-options`}>
        <For each={props.houses}>
          {(house, place) => (
            <li
              role="option"
              id={`${props.id}-option-${place()}`}
              aria-selected={props.walk.active() === place()}
              // Pressing must not take the focus from the input before the choice is made.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => props.onChoose(house)}
            >
              {addressLine(house)}
            </li>
          )}
        </For>
      </ul>
    </Show>
  </>
)
