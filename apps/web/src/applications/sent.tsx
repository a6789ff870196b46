import type { ApplicationReceipt } from "@opora/contract/applications/drafts"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { Stack } from "@opora/ui/stack/stack"
import { createResource, Show, Suspense } from "solid-js"
import { copyApplication } from "./applications.api.ts"
import { words } from "./applications.words.ts"
import { QrCode } from "./qr-code.tsx"

export interface SentProps {
  readonly id: string
  readonly receipt: ApplicationReceipt
}

/** The application has gone: its number, a QR by which its copy is checked, and the way to it. */
export const Sent = (props: SentProps) => {
  // The copy takes a moment to draw, and its QR is no reason to wait for the number.
  const [copy] = createResource(() => copyApplication(props.id).catch(() => undefined))
  return (
    <Stack gap="m" width="text">
      <h2 ref={(heading) => queueMicrotask(() => heading.focus())} tabindex="-1">
        {words().sent.title}
      </h2>
      <p>{words().sent.text}</p>
      <p>
        {words().sent.number}: <strong class="num">{props.receipt.number}</strong>
      </p>
      {/* Of its own, or the page would wait with it. */}
      <Suspense>
        <Show when={copy()?.code}>
          {(code) => (
            <QrCode label={words().sent.qr} text={`${location.origin}/verify/${code()}`} />
          )}
        </Show>
      </Suspense>
      <div>
        <LinkButton href={`/applications/${props.id}`}>{words().sent.open}</LinkButton>
      </div>
    </Stack>
  )
}
