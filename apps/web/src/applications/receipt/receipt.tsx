import type { ApplicationView } from "@opora/contract/applications/applications"
import { Card } from "@opora/ui/card/card"
import { Notice } from "@opora/ui/notice/notice"
import { SectionHeader } from "@opora/ui/section-header/section-header"
import { Show } from "solid-js"
import { ReceiptToSign } from "./receipt-to-sign.tsx"
import { words } from "./receipt.words.ts"
import { SignedReceipt } from "./signed-receipt.tsx"

interface ReceiptProps {
  readonly view: ApplicationView
}

/** «Акт о получении» of an application: to be read and signed, signed, or closed without. */
export const Receipt = (props: ReceiptProps) => {
  const received = () => props.view.sent?.received
  return (
    <Show
      when={received() !== undefined || props.view.moves.includes("finish")}
      fallback={<Unsigned view={props.view} />}
    >
      <Act view={props.view} />
    </Show>
  )
}

const Act = (props: ReceiptProps) => {
  let card: HTMLElement | undefined
  return (
    <Card as="section" aria-labelledby="receipt" tabindex="-1" ref={(element) => (card = element)}>
      <SectionHeader id="receipt" title={words().title} />
      <Show
        when={props.view.sent?.received}
        // The button that was pressed is gone by then.
        fallback={<ReceiptToSign view={props.view} onSigned={() => card?.focus()} />}
      >
        {(received) => <SignedReceipt received={received()} />}
      </Show>
    </Card>
  )
}

/** Given out, and closed by time or by a clerk: nobody signed. */
const Unsigned = (props: ReceiptProps) => (
  <Show when={props.view.status === "done" && wasIssued(props.view)}>
    <Notice tone="info" title={words().unsigned}>
      <p>{words().unsignedText}</p>
    </Notice>
  </Show>
)

const wasIssued = ({ history }: ApplicationView): boolean =>
  history.some(({ type }) => type === "ApplicationIssued")
