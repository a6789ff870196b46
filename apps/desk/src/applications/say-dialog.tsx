import type { CaseView } from "@opora/contract/applications/cases"
import type { Localised } from "@opora/domain/catalogue/localised"
import { Dialog } from "@opora/ui/dialog/dialog"
import { locale } from "@opora/ui/prefs/prefs"
import { For, Show } from "solid-js"
import { CommentForm, type Deciding } from "../decision/comment-form.tsx"
import { words } from "./application.words.ts"
import styles from "./say-dialog.module.css"

/** What a clerk says something along with. */
export type Said = "approve" | "refuse" | "make-ready"

export interface SayDialogProps {
  readonly view: CaseView
  /** What is being decided; closed without it. */
  readonly move: Said | undefined
  readonly deciding: Deciding
  readonly onSay: (move: Said, text: string) => Promise<void>
  readonly onClose: () => void
}

/** A decision and what the citizen reads of it: a refusal must give its reason, other words need not be there. */
export const SayDialog = (props: SayDialogProps) => (
  <Dialog
    open={props.move !== undefined}
    title={words().moves[props.move ?? "approve"]}
    onClose={props.onClose}
  >
    <Show when={props.move} keyed>
      {(move) => (
        <CommentForm
          action={words().moves[move]}
          {...(move === "refuse" ? refusing() : saying())}
          deciding={props.deciding}
          onSend={(text) => props.onSay(move, text)}
          onClose={props.onClose}
        >
          {(write) => (
            <Show when={move === "refuse" && props.view.refusals.length > 0}>
              <Suggestions reasons={props.view.refusals} onChoose={write} />
            </Show>
          )}
        </CommentForm>
      )}
    </Show>
  </Dialog>
)

const refusing = () =>
  ({ name: "reason", label: words().refuseReason, certain: words().refuseCertain }) as const

const saying = () => ({ name: "comment", label: words().comment, optional: true }) as const

interface SuggestionsProps {
  readonly reasons: ReadonlyArray<Localised>
  readonly onChoose: (reason: string) => void
}

/** Reasons as the service's definition words them: chosen, one can still be changed. */
const Suggestions = (props: SuggestionsProps) => (
  <section aria-labelledby="suggested">
    <h3 id="suggested" class={styles.suggested}>
      {words().refuseSuggestions}
    </h3>
    <ul class={styles.suggestions}>
      <For each={props.reasons}>
        {(reason) => (
          <li>
            <button type="button" onClick={() => props.onChoose(reason[locale()])}>
              {reason[locale()]}
            </button>
          </li>
        )}
      </For>
    </ul>
  </section>
)
