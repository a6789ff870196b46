import type { SignInStep } from "@opora/contract/accounts/sign-in"
import type { SecondFactor } from "@opora/domain/accounts/factor"
import { Button } from "@opora/ui/button/button"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { Stack } from "@opora/ui/stack/stack"
import { createSignal, For, Match, Show, Switch } from "solid-js"
import { SecondCode } from "./second-code.tsx"
import { SecondPasskey } from "./second-passkey.tsx"
import { words } from "./sign-in.words.ts"

export interface SecondFactorFormProps {
  /** The ones that are on, the primary first. */
  readonly methods: ReadonlyArray<SecondFactor>
  readonly onStep: (step: SignInStep) => Promise<void>
  readonly onBack: () => void
}

/** The second step of a sign-in: by the primary method, or by any other that is on. */
export const SecondFactorForm = (props: SecondFactorFormProps) => {
  const [chosen, setChosen] = createSignal<SecondFactor>()
  const method = () => chosen() ?? props.methods[0]
  const others = () => props.methods.filter((other) => other !== method())
  return (
    <>
      <PageHeader takesFocus title={words().second.title} lead={words().second.lead} />
      <Switch>
        <Match when={method() === "passkey"}>
          <SecondPasskey onStep={props.onStep} />
        </Match>
        <Match when={codeBy(method())} keyed>
          {(by) => <SecondCode method={by} onStep={props.onStep} />}
        </Match>
      </Switch>
      <Show when={others().length > 0}>
        <section aria-labelledby="other-ways">
          <Stack gap="s">
            <h2 id="other-ways">{words().second.other}</h2>
            <For each={others()}>
              {(other) => (
                <Button kind="secondary" wide onClick={() => setChosen(other)}>
                  {words().second.methods[other]}
                </Button>
              )}
            </For>
          </Stack>
        </section>
      </Show>
      <Button kind="quiet" onClick={() => props.onBack()}>
        {words().second.back}
      </Button>
    </>
  )
}

const codeBy = (method: SecondFactor | undefined) => (method === "passkey" ? undefined : method)
