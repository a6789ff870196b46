import { createSignal, splitProps } from "solid-js"
import { TextInput } from "../text-input/text-input.tsx"
import { words } from "../words/ui.words.ts"
import styles from "./password-input.module.css"

export interface PasswordInputProps {
  readonly value: string
  readonly onInput: (value: string) => void
  /** `new-password` where one is made up, so that password managers offer theirs. */
  readonly autocomplete: "current-password" | "new-password"
  readonly label?: string
  readonly id?: string
  readonly name?: string
  readonly required?: boolean
  readonly "aria-invalid"?: boolean
  readonly "aria-describedby"?: string | undefined
}

/** A password, which its owner may look at while typing. */
export const PasswordInput = (props: PasswordInputProps) => {
  const [, rest] = splitProps(props, ["label"])
  const [shown, setShown] = createSignal(false)
  return (
    <div class={styles.password}>
      <TextInput
        {...rest}
        type={shown() ? "text" : "password"}
        autocapitalize="none"
        spellcheck={false}
        maxlength={256}
      />
      <button
        type="button"
        aria-label={shown() ? words().hidePassword : words().showPassword}
        onClick={() => setShown(!shown())}
      >
        {shown() ? words().hide : words().show}
      </button>
    </div>
  )
}
