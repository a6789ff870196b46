import ChevronDown from "lucide-solid/icons/chevron-down"
import { type ComponentProps, For, splitProps } from "solid-js"
import { words } from "../words/ui.words.ts"
import input from "../text-input/text-input.module.css"
import styles from "./select.module.css"

interface Choice {
  readonly value: string
  readonly label: string
}

export interface SelectProps extends Omit<ComponentProps<"select">, "class" | "onInput"> {
  readonly value: string
  readonly choices: ReadonlyArray<Choice>
  readonly onInput: (value: string) => void
  readonly label?: string
  /** What stands for no choice yet. `null`: there is always a choice. */
  readonly empty?: string | null
}

/** One of several, in a list that opens. For up to six choices take a RadioGroup. */
export const Select = (props: SelectProps) => {
  const [own, rest] = splitProps(props, ["value", "choices", "onInput", "label", "empty"])
  return (
    <div class={styles.select}>
      <select
        {...rest}
        class={input.input}
        onChange={(event) => own.onInput(event.currentTarget.value)}
      >
        {own.empty === null ? null : (
          <option value="" selected={own.value === ""}>
            {own.empty ?? words().choose}
          </option>
        )}
        <For each={own.choices}>
          {(choice) => (
            <option value={choice.value} selected={own.value === choice.value}>
              {choice.label}
            </option>
          )}
        </For>
      </select>
      <ChevronDown aria-hidden="true" />
    </div>
  )
}
