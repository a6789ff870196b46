import type { ApplicationView } from "@opora/contract/applications/applications"
import { Button } from "@opora/ui/button/button"
import { createSubmission } from "@opora/ui/form/submission"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { say } from "@opora/ui/toast/toasts"
import { useNavigate } from "@solidjs/router"
import { useQueryClient } from "@tanstack/solid-query"
import { createSignal, Show } from "solid-js"
import { Refusal } from "../app/refusal.tsx"
import { fileAddress } from "../documents/documents.api.ts"
import {
  copyApplication,
  discardDraft,
  repeatApplication,
  withdrawApplication
} from "./applications.api.ts"
import { words } from "./applications.words.ts"
import { DiscardDialog } from "./discard-dialog.tsx"
import { WithdrawDialog } from "./withdraw-dialog.tsx"
import styles from "./application-page.module.css"

/** What the citizen may do with the application as it stands. */
export const ApplicationActions = (props: { readonly view: ApplicationView }) => {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [asking, setAsking] = createSignal<"withdraw" | "discard">()
  const may = (move: ApplicationView["moves"][number]) => props.view.moves.includes(move)
  const doing = createSubmission(async (work: () => Promise<unknown>) => {
    await work()
    await queries.invalidateQueries({ queryKey: ["applications"] })
  })

  const copy = async () => {
    const { id } = await copyApplication(props.view.id)
    say(words().one.copied)
    location.assign(fileAddress(id))
  }
  const repeat = async () => {
    const draftId = crypto.randomUUID()
    await repeatApplication(props.view.id, draftId)
    navigate(`/applications/new/${props.view.service}?draft=${draftId}`)
  }
  const discard = async () => {
    await discardDraft(props.view.id)
    setAsking(undefined)
    say(words().apply.discarded)
    navigate("/applications")
  }
  const withdraw = async () => {
    await withdrawApplication(props.view.id)
    setAsking(undefined)
    say(words().one.withdrawn)
  }

  return (
    <div class={styles.actions}>
      <Show when={props.view.sent?.result}>
        {(result) => (
          <>
            <LinkButton href={`/documents/${result()}`}>{words().one.result}</LinkButton>
            <LinkButton kind="secondary" size="s" rel="external" href={fileAddress(result())}>
              {words().one.resultSave}
            </LinkButton>
            <LinkButton kind="secondary" size="s" href={`/documents/${result()}/forward`}>
              {words().one.resultForward}
            </LinkButton>
          </>
        )}
      </Show>
      <Show when={may("edit")}>
        <LinkButton kind="secondary" size="s" href={`/applications/${props.view.id}/edit`}>
          {words().one.edit}
        </LinkButton>
      </Show>
      <Show
        when={props.view.sent}
        fallback={
          <Button kind="quiet" size="s" onClick={() => setAsking("discard")}>
            {words().apply.discard}
          </Button>
        }
      >
        <Button kind="secondary" size="s" busy={doing.busy()} onClick={() => void doing.send(copy)}>
          {words().one.copy}
        </Button>
        <Button kind="quiet" size="s" onClick={() => void doing.send(repeat)}>
          {words().one.repeat}
        </Button>
      </Show>
      <Show when={may("withdraw")}>
        <Button kind="quiet" size="s" onClick={() => setAsking("withdraw")}>
          {words().one.withdraw}
        </Button>
      </Show>
      <WithdrawDialog
        open={asking() === "withdraw"}
        busy={doing.busy()}
        onClose={() => setAsking(undefined)}
        onWithdraw={() => void doing.send(withdraw)}
      />
      <DiscardDialog
        open={asking() === "discard"}
        busy={doing.busy()}
        onClose={() => setAsking(undefined)}
        onDiscard={() => void doing.send(discard)}
      />
      <Refusal of={doing.refusal()} />
    </div>
  )
}
