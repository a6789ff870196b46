import { PaperCode } from "@opora/domain/documents/paper"
import { Button } from "@opora/ui/button/button"
import { Field } from "@opora/ui/field/field"
import { Stack } from "@opora/ui/stack/stack"
import { TextInput } from "@opora/ui/text-input/text-input"
import { useNavigate } from "@solidjs/router"
import { createSignal } from "solid-js"
import * as v from "valibot"
import { words } from "./verify.words.ts"

/** Takes the number of a paper, with or without its dashes. */
export const CodeForm = () => {
  const navigate = useNavigate()
  const [typed, setTyped] = createSignal("")
  const [wrong, setWrong] = createSignal(false)
  const check = (event: SubmitEvent) => {
    event.preventDefault()
    const code = v.safeParse(PaperCode, grouped(typed()))
    setWrong(!code.success)
    if (code.success) navigate(`/verify/${code.output}`)
  }
  return (
    <form onSubmit={check} novalidate>
      <Stack gap="m" width="form">
        <Field
          label={words().code}
          hint={words().codeHint}
          error={wrong() ? words().codeHint : undefined}
        >
          {(control) => (
            <TextInput
              {...control}
              digits
              value={typed()}
              onInput={setTyped}
              autocomplete="off"
              spellcheck={false}
              maxlength={40}
            />
          )}
        </Field>
        <div>
          <Button type="submit">{words().check}</Button>
        </div>
      </Stack>
    </form>
  )
}

/** People leave dashes out, and take O for 0 and I or L for 1 (Crockford's base 32). */
const grouped = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1")
    .replaceAll(/[^0-9A-Z]/g, "")
    .replaceAll(/(.{4})(?=.)/g, "$1-")
