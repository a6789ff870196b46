import type { CaseView } from "@opora/contract/applications/cases"
import { Button } from "@opora/ui/button/button"
import { createSubmission } from "@opora/ui/form/submission"
import { Refusal } from "@opora/ui/refusal/refusal"
import { Row, Stack } from "@opora/ui/stack/stack"
import { say } from "@opora/ui/toast/toasts"
import { createSignal, For, Show } from "solid-js"
import { words } from "./application.words.ts"
import { type Decision, moveCase } from "./applications.api.ts"
import { AskDialog } from "./ask-dialog.tsx"
import { type Said, SayDialog } from "./say-dialog.tsx"

type Asking = Said | "ask"
const clerkMoves = ["take", "approve", "ask", "refuse", "make-ready", "issue", "finish"] as const
const isAsking = (move: (typeof clerkMoves)[number]): move is Asking =>
  move === "ask" || move === "approve" || move === "refuse" || move === "make-ready"

/** What the clerk may do with the case as it stands. What says something to the citizen asks for words first. */
export const CaseMoves = (props: { readonly view: CaseView }) => {
  const [asking, setAsking] = createSignal<Asking>()
  const moving = createSubmission(async (decision: Decision) => {
    await moveCase(props.view, decision)
    setAsking()
    say(words().moved, "ok")
  })
  const open = () => clerkMoves.filter((move) => props.view.moves.includes(move))
  const press = (move: (typeof clerkMoves)[number]) => {
    if (isAsking(move)) setAsking(move)
    else void moving.send({ do: move })
  }
  return (
    <Stack>
      <Show when={open().length > 0} fallback={<p>{words().nothingToDo}</p>}>
        <Refusal of={asking() === undefined && moving.refusal()} />
        <Row>
          <For each={open()}>
            {(move, place) => (
              <Button
                kind={move === "refuse" ? "danger" : place() === 0 ? "primary" : "secondary"}
                busy={moving.busy()}
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
        moving={moving}
        onAsk={(asked) => moving.send({ do: "ask", ...asked })}
        onClose={() => setAsking()}
      />
      <SayDialog
        move={saidIn(asking())}
        view={props.view}
        moving={moving}
        onSay={(move, text) => moving.send(saying(move, text))}
        onClose={() => setAsking()}
      />
    </Stack>
  )
}

const saidIn = (asking: Asking | undefined): Said | undefined =>
  asking === "ask" ? undefined : asking

/** A refusal gives its reason; other words are only a comment, and need not be there. */
const saying = (move: Said, text: string): Decision =>
  move === "refuse"
    ? { do: move, reason: text }
    : { do: move, ...(text.trim() !== "" && { comment: text }) }
