import type { CurrentDeskSession } from "@opora/contract/staff/desk"
import { Button } from "@opora/ui/button/button"
import { createSubmission } from "@opora/ui/form/submission"
import { problemText } from "@opora/ui/refusal/problem-text"
import { say } from "@opora/ui/toast/toasts"
import { useNavigate } from "@solidjs/router"
import { Show } from "solid-js"
import { signOut } from "../staff/session.ts"
import { words } from "./app.words.ts"
import styles from "./header.module.css"

/** Who sits here, and the way out. */
export const Person = (props: { readonly clerk: CurrentDeskSession["clerk"] | undefined }) => {
  const navigate = useNavigate()
  const leaving = createSubmission(async () => {
    try {
      await signOut()
      navigate("/sign-in")
    } catch (error) {
      // The session still lives: whoever walks away now would leave the desk open.
      say(problemText(error), "bad")
    }
  })
  return (
    <>
      <Show when={props.clerk}>
        {(clerk) => (
          <span class={styles.who}>
            <strong>{clerk().name}</strong>
            <span>
              {clerk()
                .roles.map((role) => words().roles[role])
                .join(", ")}
            </span>
          </span>
        )}
      </Show>
      <Button kind="quiet" size="s" busy={leaving.busy()} onClick={() => void leaving.send()}>
        {words().signOut}
      </Button>
    </>
  )
}
