import CalendarDays from "lucide-solid/icons/calendar-days"
import { createEffect, createSignal, on, splitProps } from "solid-js"
import { MaskedInput } from "../masked-input/masked-input.tsx"
import { words } from "../words/ui.words.ts"
import { isoDayOf, typedDayOf } from "./calendar-day.ts"
import styles from "./date-input.module.css"

export interface DateInputProps {
  /** "1990-09-14", or whatever was typed so far. */
  readonly value: string
  /** Gets "1990-09-14" when the day is whole and real, else what was typed, for the rules to refuse. */
  readonly onInput: (value: string) => void
  /** Names the button that opens the calendar. Comes with the field's control. */
  readonly label: string
  readonly id?: string
  readonly name?: string
  readonly required?: boolean
  readonly autocomplete?: string
  readonly "aria-invalid"?: boolean
  readonly "aria-describedby"?: string | undefined
}

/** A day, typed as ДД.ММ.ГГГГ or picked from the browser's own calendar. */
export const DateInput = (props: DateInputProps) => {
  const [own, rest] = splitProps(props, ["value", "onInput", "label"])
  const [typed, setTyped] = createSignal(typedDayOf(own.value))
  createEffect(
    on(
      () => own.value,
      (value) => {
        if (value !== (isoDayOf(typed()) ?? typed())) setTyped(typedDayOf(value))
      }
    )
  )
  const put = (text: string) => {
    setTyped(text)
    own.onInput(isoDayOf(text) ?? text)
  }
  let calendar: HTMLInputElement | undefined
  return (
    <div class={styles.date}>
      <MaskedInput
        {...rest}
        mask="day"
        placeholder={words().dayHint}
        value={typed()}
        onInput={put}
      />
      <input
        ref={(input) => (calendar = input)}
        type="date"
        tabindex="-1"
        aria-hidden="true"
        value={isoDayOf(typed()) ?? ""}
        onChange={(event) => put(typedDayOf(event.currentTarget.value))}
      />
      <button
        type="button"
        aria-label={words().openCalendar(own.label)}
        onClick={() => calendar?.showPicker()}
      >
        <CalendarDays aria-hidden="true" />
      </button>
    </div>
  )
}
