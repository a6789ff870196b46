import { createUniqueId, Index, type JSX } from "solid-js"
import styles from "./tabs.module.css"

interface Tab {
  readonly value: string
  readonly label: string
  /** How many there are, or "99+". */
  readonly count?: number | string | undefined
}

export interface TabsProps {
  readonly label: string
  readonly tabs: ReadonlyArray<Tab>
  readonly value: string
  readonly onChange: (value: string) => void
  /** What stands under the chosen tab. */
  readonly children: JSX.Element
}

/** Several looks at one thing, one at a time. Arrow keys walk between them. */
export const Tabs = (props: TabsProps) => {
  const id = createUniqueId()
  const walk = (event: KeyboardEvent) => {
    const step = steps.get(event.key)
    if (step === undefined) return
    event.preventDefault()
    const place = props.tabs.findIndex((tab) => tab.value === props.value)
    const next = props.tabs.at(step(place, props.tabs.length))
    if (next === undefined) return
    props.onChange(next.value)
    document.getElementById(`${id}-${next.value}`)?.focus()
  }
  return (
    <div class={styles.tabs}>
      <div class={styles.list} role="tablist" aria-label={props.label} onKeyDown={walk}>
        {/* By their places: a count that changes must not take the focus from its tab. */}
        <Index each={props.tabs}>
          {(tab) => (
            <button
              type="button"
              role="tab"
              id={`${id}-${tab().value}`}
              aria-selected={tab().value === props.value}
              aria-controls={`${id}-panel`}
              tabindex={tab().value === props.value ? 0 : -1}
              onClick={() => props.onChange(tab().value)}
            >
              {tab().label}
              {tab().count === undefined ? null : <span class={styles.count}>{tab().count}</span>}
            </button>
          )}
        </Index>
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${props.value}`}>
        {props.children}
      </div>
    </div>
  )
}

const steps = new Map<string, (place: number, of: number) => number>([
  ["ArrowRight", (place, of) => (place + 1) % of],
  ["ArrowLeft", (place, of) => (place - 1 + of) % of],
  ["Home", () => 0],
  ["End", () => -1]
])
