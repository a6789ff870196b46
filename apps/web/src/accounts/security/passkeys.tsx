import type { Factors } from "@opora/contract/accounts/factors"
import type { PasskeyKind } from "@opora/domain/accounts/passkeys/passkey"
import { Button } from "@opora/ui/button/button"
import { Row } from "@opora/ui/stack/stack"
import { createSignal, For, Show } from "solid-js"
import { NewPasskey } from "./new-passkey.tsx"
import { PasskeyRow } from "./passkey-row.tsx"
import { Section } from "./section.tsx"
import { words } from "./security.words.ts"

/** The citizen's keys: names, last use, and what can be done. */
export const Passkeys = (props: { readonly factors: Factors }) => {
  const [adding, setAdding] = createSignal<PasskeyKind>()
  const isFull = () => props.factors.passkeys.length >= props.factors.mostPasskeys
  return (
    <Section title={words().keys.title} lead={words().keys.lead}>
      <Show when={props.factors.passkeys.length > 0} fallback={<p>{words().keys.none}</p>}>
        <ul>
          <For each={props.factors.passkeys}>{(key) => <PasskeyRow passkey={key} />}</For>
        </ul>
      </Show>
      <Show when={!isFull()} fallback={<p>{words().keys.most(props.factors.mostPasskeys)}</p>}>
        <Row>
          <Button onClick={() => setAdding("passkey")}>{words().keys.add}</Button>
          <Button kind="secondary" onClick={() => setAdding("security-key")}>
            {words().keys.addSecurityKey}
          </Button>
        </Row>
      </Show>
      <Show when={adding()} keyed>
        {(kind) => <NewPasskey kind={kind} onClose={() => setAdding(undefined)} />}
      </Show>
    </Section>
  )
}
