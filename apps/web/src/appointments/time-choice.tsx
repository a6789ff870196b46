import { timeIn } from "@opora/ui/i18n/zoned"
import { createUniqueId, For, Show } from "solid-js"
import { words } from "./appointments.words.ts"
import styles from "./slot-picker.module.css"

interface TimeChoiceProps {
  readonly slots: ReadonlyArray<string>
  readonly zone: string
  readonly value: string | undefined
  readonly onChoose: (slot: string) => void
}

type Part = "morning" | "day" | "evening"

const parts: ReadonlyArray<Part> = ["morning", "day", "evening"]

/** The free times of a day, one to be chosen; by parts of the day, so that the eye finds them. */
export const TimeChoice = (props: TimeChoiceProps) => {
  const name = createUniqueId()
  const timeOf = (slot: string) => timeIn(props.zone, slot)
  const within = (part: Part) => props.slots.filter((slot) => partOf(timeOf(slot)) === part)
  return (
    <fieldset>
      <legend class={styles.legend}>{words().picker.time}</legend>
      <For each={parts}>
        {(part) => (
          <Show when={within(part).length > 0}>
            <p class={styles.part} id={`${name}-${part}`}>
              {words().picker.parts[part]}
            </p>
            <div class={styles.choices} role="group" aria-labelledby={`${name}-${part}`}>
              <For each={within(part)}>
                {(slot) => (
                  <label class={styles.choice}>
                    <input
                      type="radio"
                      name={name}
                      value={slot}
                      checked={props.value === slot}
                      onChange={() => props.onChoose(slot)}
                    />
                    <time datetime={slot}>{timeOf(slot)}</time>
                  </label>
                )}
              </For>
            </div>
          </Show>
        )}
      </For>
    </fieldset>
  )
}

const partOf = (time: string): Part => {
  if (time < "12:00") return "morning"
  return time < "17:00" ? "day" : "evening"
}
