import type { Refused } from "@opora/client/refused"
import { createSignal } from "solid-js"

/** A request was refused until the citizen proves once more who they are. */
export interface StepUpWanted {
  /** At least so sure: 2 means two factors. */
  readonly aal: number
  readonly end: (proven: boolean) => void
}

const [wanted, setWanted] = createSignal<StepUpWanted>()

/** What waits for the citizen, if anything does. The dialog shows it. */
export { wanted }

let waiting: Promise<boolean> | undefined

/**
 * Mends the API's `step-up-needed`: asks the citizen, and says whether the request may be sent again.
 * Requests that are refused meanwhile wait for the same answer.
 */
export const mendByStepUp = async ({ code, needs }: Refused): Promise<boolean> => {
  if (code !== "step-up-needed") return false
  waiting ??= new Promise<boolean>((resolve) => {
    const end = (proven: boolean) => {
      setWanted(undefined)
      waiting = undefined
      resolve(proven)
    }
    setWanted({ aal: needs.aal ?? 1, end })
  })
  return waiting
}
