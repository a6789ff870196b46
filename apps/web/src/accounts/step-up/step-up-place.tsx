import { lazily } from "@opora/ui/i18n/lazily"
import { Show, Suspense } from "solid-js"
import { wanted } from "./step-up.ts"

const StepUpDialog = lazily(() => import("./step-up-dialog.tsx"))

/** Where the step-up appears, over whatever page asked for it. */
export const StepUpPlace = () => (
  <Show when={wanted()} keyed>
    {(asked) => (
      <Suspense>
        <StepUpDialog wanted={asked} />
      </Suspense>
    )}
  </Show>
)
