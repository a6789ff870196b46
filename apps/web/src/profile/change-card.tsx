import { Refused } from "@opora/client/refused"
import type { ProfileChange } from "@opora/contract/profile/profile"
import { Button } from "@opora/ui/button/button"
import { Card } from "@opora/ui/card/card"
import { DescriptionList } from "@opora/ui/description-list/description-list"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { createSubmission } from "@opora/ui/form/submission"
import { moment } from "@opora/ui/i18n/format"
import { Row } from "@opora/ui/stack/stack"
import { say } from "@opora/ui/toast/toasts"
import { createSignal, Show } from "solid-js"
import { ConfirmDialog } from "../accounts/confirm/confirm-dialog.tsx"
import { queries } from "../app/queries.ts"
import { Refusal } from "../app/refusal.tsx"
import { undoChange } from "./profile.api.ts"
import { words } from "./profile.words.ts"
import { sectionText } from "./section-text.ts"
import { WrongFields } from "./wrong-fields.tsx"
import styles from "./profile.module.css"

/** One change: who, when, what was and what became. */
export const ChangeCard = (props: { readonly change: ProfileChange }) => {
  const [asking, setAsking] = createSignal<"sure" | "confirm">()
  const section = () => props.change.became.section
  const name = () => words().sections[section()]
  const who = () =>
    [words().changes.by[props.change.by], words().changes.cause[props.change.cause]]
      .filter(Boolean)
      .join(", ")
  const was = () => props.change.was && sectionText(props.change.was)

  const undo = createSubmission(async (confirmation?: string) => {
    setAsking(undefined)
    try {
      await undoChange(props.change.seq, confirmation)
    } catch (error) {
      if (error instanceof Refused && error.code === "confirmation-needed") {
        setAsking("confirm")
        return
      }
      throw error
    }
    await queries.invalidateQueries({ queryKey: ["profile"] })
    say(words().changes.undone)
  })
  return (
    <Card as="article" aria-label={`${name()}, ${moment(props.change.at)}`}>
      <div class={styles.head}>
        <h2 class={styles.title}>{name()}</h2>
        <span class={styles.who}>
          {moment(props.change.at)} · {who()}
        </span>
      </div>
      <DescriptionList
        items={[
          { term: words().changes.was, details: was() ?? words().changes.nothing },
          { term: words().changes.became, details: sectionText(props.change.became) }
        ]}
      />
      <Show when={was()}>
        {(before) => (
          <>
            <Row>
              <Button
                kind="secondary"
                size="s"
                busy={undo.busy()}
                aria-label={words().changes.undoOf(name(), moment(props.change.at))}
                onClick={() => setAsking("sure")}
              >
                {words().changes.undo}
              </Button>
            </Row>
            <Dialog
              open={asking() === "sure"}
              title={words().changes.sure}
              onClose={() => setAsking(undefined)}
            >
              <p>{words().changes.sureText(name(), before())}</p>
              <DialogActions>
                <Button onClick={() => void undo.send(undefined)}>{words().changes.yes}</Button>
                <Button kind="secondary" onClick={() => setAsking(undefined)}>
                  {words().cancel}
                </Button>
              </DialogActions>
            </Dialog>
          </>
        )}
      </Show>
      <Show when={asking() === "confirm"}>
        <ConfirmDialog
          operation="profile.change"
          payload={{ section: section() }}
          onConfirmed={(token) => void undo.send(token)}
          onClose={() => setAsking(undefined)}
        />
      </Show>
      <WrongFields problems={undo.problems} />
      <Refusal of={undo.refusal()} />
    </Card>
  )
}
