import type { FreeSlots } from "@opora/contract/appointments/appointments"
import { dateIn, monthIn, weekdayIn } from "@opora/ui/i18n/zoned"
import { createUniqueId, For } from "solid-js"
import { words } from "./appointments.words.ts"
import styles from "./slot-picker.module.css"

interface DayChoiceProps {
  readonly days: FreeSlots["days"]
  readonly value: string
  readonly onChoose: (day: string) => void
}

/** The days that have free time, one to be chosen. */
export const DayChoice = (props: DayChoiceProps) => {
  const name = createUniqueId()
  return (
    <fieldset>
      <legend class={styles.legend}>{words().picker.day}</legend>
      <div class={styles.choices}>
        <For each={props.days}>
          {({ day }) => (
            <label class={styles.choice}>
              <input
                type="radio"
                name={name}
                value={day}
                checked={props.value === day}
                onChange={() => props.onChoose(day)}
              />
              {/* A day of a calendar has no zone: it is read as the day it is in Greenwich. */}
              <span class={styles.weekday}>{weekdayIn("UTC", day)}</span>
              <strong>{dateIn("UTC", day)}</strong>
              <span class={styles.weekday}>{monthIn("UTC", day)}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  )
}
