import type { Operation } from "@opora/domain/accounts/confirmations/confirmation"
import type { JsonObject } from "@opora/domain/shared/json"
import { Dialog } from "@opora/ui/dialog/dialog"
import { Skeleton } from "@opora/ui/skeleton/skeleton"
import { createResource, Match, Switch } from "solid-js"
import { Portal } from "solid-js/web"
import { Refusal } from "../../app/refusal.tsx"
import { ProofForm } from "../proof/proof-form.tsx"
import { words } from "../proof/proof.words.ts"
import { beginConfirmation, provingOf } from "./confirm.api.ts"

export interface ConfirmDialogProps {
  readonly operation: Operation
  /** Exactly what the operation will be asked to do: the server compares. */
  readonly payload: JsonObject
  /** The token for the header `Confirmation`. It is good once, for five minutes. */
  readonly onConfirmed: (token: string) => unknown
  readonly onClose: () => void
  readonly title?: string
}

/**
 * Confirms one operation by a code, an app or a passkey. Show it when it is to be open: each time it opens
 * it begins anew.
 */
export const ConfirmDialog = (props: ConfirmDialogProps) => {
  const [asked] = createResource(() => beginConfirmation(props.operation, props.payload))
  return (
    <Portal>
      <Dialog open title={props.title ?? words().confirm.title} onClose={() => props.onClose()}>
        <Switch fallback={<Skeleton rows={2} />}>
          <Match when={asked.error}>{(error) => <Refusal of={error()} />}</Match>
          <Match when={asked()}>
            {(confirmation) => <ProofForm proving={provingOf(confirmation(), props.onConfirmed)} />}
          </Match>
        </Switch>
      </Dialog>
    </Portal>
  )
}
