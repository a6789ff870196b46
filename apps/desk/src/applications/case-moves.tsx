import type { CaseView } from "@opora/contract/applications/cases"
import { Button } from "@opora/ui/button/button"
import { createSubmission } from "@opora/ui/form/submission"
import { Refusal } from "@opora/ui/refusal/refusal"
import { Row } from "@opora/ui/stack/stack"
import { say } from "@opora/ui/toast/toasts"
import { createSignal, For, Show } from "solid-js"
import { words } from "./application.words.ts"
import { AskDialog } from "./ask-dialog.tsx"
import { type Decision, isOutdated, moveCase } from "./case.api.ts"
import { type Said, SayDialog } from "./say-dialog.tsx"

type Asking = Said | "ask"
const clerkMoves = ["take", "approve", "ask", "refuse", "make-ready", "issue", "finish"] as const
const isAsking = (move: (typeof clerkMoves)[number]): move is Asking =>
  move === "ask" || move === "approve" || move === "refuse" || move === "make-ready"

export interface CaseMovesProps {
  readonly view: CaseView
  /** The case stands elsewhere now, as the clerk wished. */
  readonly onMoved: () => void
  /** Somebody else moved it meanwhile: it is shown anew. */
  readonly onOutdated: () => void
}

/** What the clerk may do with the case as it stands. What says something to the citizen asks for words first. */
export const CaseMoves = (props: CaseMovesProps) => {
  const [asking, setAsking] = createSignal<Asking>()
  const deciding = createSubmission(async (decision: Decision) => {
    try {
      await moveCase(props.view, decision)
    } catch (error) {
      if (!isOutdated(error)) throw error
      props.onOutdated()
      // What may still be done keeps its dialog, and the words that were written.
      if (props.view.moves.includes(decision.do)) throw error
      return setAsking()
    }
    setAsking()
    say(words().moved[decision.do], "ok")
    props.onMoved()
  })
  const leave = () => {
    deciding.clear()
    setAsking()
  }
  const open = () => clerkMoves.filter((move) => props.view.moves.includes(move))
  const press = (move: (typeof clerkMoves)[number]) => {
    if (isAsking(move)) setAsking(move)
    else void deciding.send({ do: move })
  }
  return (
    <>
      <Refusal of={asking() === undefined && deciding.refusal()} />
      <Show when={open().length > 0}>
        <Row>
          <For each={open()}>
            {(move, place) => (
              <Button
                kind={move === "refuse" ? "danger" : place() === 0 ? "primary" : "secondary"}
                busy={deciding.busy()}
                onClick={() => press(move)}
              >
                {words().moves[move]}
              </Button>
            )}
          </For>
        </Row>
      </Show>
      <AskDialog
        open={asking() === "ask"}
        view={props.view}
        deciding={deciding}
        onAsk={(asked) => deciding.send({ do: "ask", ...asked })}
        onClose={leave}
      />
      <SayDialog
        move={saidIn(asking())}
        view={props.view}
        deciding={deciding}
        onSay={(move, text) => deciding.send(saying(move, text))}
        onClose={leave}
      />
    </>
  )
}

const saidIn = (asking: Asking | undefined): Said | undefined =>
  asking === "ask" ? undefined : asking

/** A refusal gives its reason; other words are only a comment, and need not be there. */
const saying = (move: Said, text: string): Decision =>
  move === "refuse"
    ? { do: move, reason: text }
    : { do: move, ...(text.trim() !== "" && { comment: text }) }
