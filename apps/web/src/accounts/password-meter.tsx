import {
  type PasswordFor,
  passwordProblems
} from "@opora/domain/accounts/password/password-problems"
import { passwordStrength } from "@opora/domain/accounts/password/password-strength"
import { dictionary } from "@opora/ui/i18n/dictionary"
import { For, Show } from "solid-js"
import { words } from "./registration.words.ts"
import styles from "./password-meter.module.css"

/** How to mend, by the code of what is wrong: the same words that the server answers with. */
const mending = dictionary({
  ru: async () => {
    const { codes, otherwise } = await import("@opora/contract/problems/codes.ru")
    return { words: { codes, otherwise } }
  },
  en: async () => {
    const { codes, otherwise } = await import("@opora/contract/problems/codes.en")
    return { words: { codes, otherwise } }
  }
})

/** How to mend the password first of all, if this browser can see something wrong with it. */
export const mendPassword = (password: string, rules: PasswordFor): string | undefined => {
  const [first] = passwordProblems(password, rules)
  return first && (mending().codes[first] ?? mending().otherwise)
}

/** How strong the password is while it is typed, and what would mend it. The server looks harder. */
export const PasswordMeter = (props: {
  readonly password: string
  readonly rules: PasswordFor
}) => {
  const strength = () => passwordStrength(props.password, props.rules)
  const word = () => words().strengths[strength()] ?? ""
  return (
    <Show when={props.password !== ""}>
      <div class={styles.meter} data-strength={strength()}>
        <div class={styles.bars} aria-hidden="true">
          <For each={[1, 2, 3, 4]}>
            {(bar) => <i data-on={bar <= Math.max(1, strength()) ? "" : undefined} />}
          </For>
        </div>
        <p role="status">
          {words().strength}: <b>{word()}</b>
          <Show when={mendPassword(props.password, props.rules)}>{(mend) => <>. {mend()}</>}</Show>
        </p>
      </div>
    </Show>
  )
}
