import type { ProofMethod } from "@opora/domain/accounts/factors/proof-method"
import { Button } from "@opora/ui/button/button"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { Notice } from "@opora/ui/notice/notice"
import { Stack } from "@opora/ui/stack/stack"
import { createEffect, createSignal, For, Match, on, Show, Switch } from "solid-js"
import { words } from "./proof.words.ts"
import { ProveByCode } from "./prove-by-code.tsx"
import { ProveByPasskey } from "./prove-by-passkey.tsx"
import { ProveByPassword } from "./prove-by-password.tsx"
import type { Proving } from "./proving.ts"

/** Proves something by the first method, or by any other that is on. */
export const ProofForm = (props: { readonly proving: Proving }) => {
  const [chosen, setChosen] = createSignal<ProofMethod>()
  const method = () => chosen() ?? props.proving.methods[0]
  const others = () => props.proving.methods.filter((other) => other !== method())
  let place: HTMLDivElement | undefined
  // The button that chose another way is gone with the choice: the focus goes on to what it brought.
  createEffect(on(method, () => place?.querySelector<HTMLElement>("input, button")?.focus()))
  return (
    <Stack>
      <div ref={(element) => (place = element)}>
        <Switch fallback={<NothingToProveWith />}>
          <Match when={method() === "passkey"}>
            <ProveByPasskey proving={props.proving} />
          </Match>
          <Match when={method() === "password"}>
            <ProveByPassword proving={props.proving} />
          </Match>
          <Match when={codeOf(method())} keyed>
            {(by) => <ProveByCode method={by} proving={props.proving} />}
          </Match>
        </Switch>
      </div>
      <Show when={others().length > 0}>
        <Stack gap="s">
          <p>{words().other}</p>
          <For each={others()}>
            {(other) => (
              <Button
                kind="secondary"
                wide
                aria-label={words().by(words().methods[other])}
                onClick={() => setChosen(other)}
              >
                {words().methods[other]}
              </Button>
            )}
          </For>
        </Stack>
      </Show>
    </Stack>
  )
}

const NothingToProveWith = () => (
  <Notice tone="info" title={words().none}>
    <LinkButton href="/security" kind="secondary" size="s">
      {words().toSecurity}
    </LinkButton>
  </Notice>
)

const codeOf = (method: ProofMethod | undefined) =>
  method === "passkey" || method === "password" ? undefined : method
