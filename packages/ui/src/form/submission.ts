import { Refused } from "@opora/client/refused"
import { fieldId } from "@opora/ui/form/field-id"
import { createSignal } from "solid-js"
import { createFieldProblems, type FieldProblem } from "./field-problems.ts"

/**
 * Sends a form or presses a command, once at a time. What the server says of a field comes to `problems`,
 * what it says of the whole to `refusal`, for `<Refusal of={…} />`.
 */
export const createSubmission = <Input extends ReadonlyArray<unknown>>(
  work: (...input: Input) => Promise<unknown>
) => {
  const [busy, setBusy] = createSignal(false)
  const [refusal, setRefusal] = createSignal<unknown>()
  const problems = createFieldProblems()

  const fail = (error: unknown) => {
    const errors = error instanceof Refused ? error.errors : []
    problems.show(errors.map(({ path, message }) => ({ path, text: message })))
    if (errors.length === 0) setRefusal(error)
  }

  /** Forgets what went wrong: the form was left. */
  const clear = () => {
    setRefusal(undefined)
    problems.clear()
  }

  const send = async (...input: Input): Promise<void> => {
    if (busy()) return
    setBusy(true)
    clear()
    try {
      await work(...input)
    } catch (error) {
      fail(error)
    } finally {
      setBusy(false)
      focusFirst(problems.all())
    }
  }

  return { busy, refusal, problems, send, clear }
}

/** To the first mistake. A summary of mistakes takes the focus to itself a moment later. */
const focusFirst = ([first]: ReadonlyArray<FieldProblem>) => {
  if (first !== undefined) document.getElementById(fieldId(first.path))?.focus()
}

/** The `onSubmit` of a form that a submission sends. */
export const submits =
  (send: () => Promise<void>) =>
  (event: SubmitEvent): void => {
    event.preventDefault()
    void send()
  }
