import type { ApplicationReceipt } from "@opora/contract/applications/drafts"
import { money } from "@opora/ui/i18n/format"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { Notice } from "@opora/ui/notice/notice"
import { QrCode } from "@opora/ui/qr-code/qr-code"
import { Stack } from "@opora/ui/stack/stack"
import { createResource, Show, Suspense } from "solid-js"
import { copyApplication } from "./applications.api.ts"
import { words } from "./applications.words.ts"

export interface SentProps {
  readonly id: string
  readonly receipt: ApplicationReceipt
  /** The duty that is still to be paid, in kopecks; 0 if there is none. */
  readonly owed: number
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
      <Show when={props.owed > 0} fallback={<p>{words().sent.text}</p>}>
        <Notice tone="warn" title={words().sent.owed(money(props.owed))}>
          {words().sent.owedText}
        </Notice>
      </Show>
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
