import { Dialog } from "@opora/ui/dialog/dialog"
import { Skeleton } from "@opora/ui/skeleton/skeleton"
import { createResource, Match, Switch } from "solid-js"
import { Refusal } from "../../app/refusal.tsx"
import { ProofForm } from "../proof/proof-form.tsx"
import { words } from "../proof/proof.words.ts"
import { stepUpAt } from "./step-up.api.ts"
import type { StepUpWanted } from "./step-up.ts"

/** Asks the citizen to prove once more who they are. */
const StepUpDialog = (props: { readonly wanted: StepUpWanted }) => {
  const [proving] = createResource(() => stepUpAt(props.wanted.aal, () => props.wanted.end(true)))
  return (
    <Dialog open title={words().stepUp.title} onClose={() => props.wanted.end(false)}>
      <p>{words().stepUp.lead}</p>
      <Switch fallback={<Skeleton rows={2} />}>
        <Match when={proving.error}>{(error) => <Refusal of={error()} />}</Match>
        <Match when={proving()}>{(how) => <ProofForm proving={how()} />}</Match>
      </Switch>
    </Dialog>
  )
}

export default StepUpDialog
