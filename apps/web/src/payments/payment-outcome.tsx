import type { PaymentDetail } from "@opora/contract/payments/payments"
import { Button } from "@opora/ui/button/button"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { Notice } from "@opora/ui/notice/notice"
import { Row } from "@opora/ui/stack/stack"
import { Match, Show, Switch } from "solid-js"
import { Refusal } from "../app/refusal.tsx"
import { fileAddress } from "../documents/documents.api.ts"
import { createPaying } from "./pay.ts"
import { words } from "./payments.words.ts"
import { returnOf } from "./returning.ts"

/** How the payment ended or that it has not yet, and what can be done about it now. */
export const PaymentOutcome = (props: { readonly detail: PaymentDetail }) => {
  const payment = () => props.detail.payment
  const opened = () => {
    const now = payment()
    return now.status === "opened" ? now : undefined
  }
  const failed = () => {
    const now = payment()
    return now.status === "failed" ? now : undefined
  }
  return (
    <Switch
      fallback={
        <Notice tone="info" said title={words().waiting.title}>
          <p>{words().waiting.text}</p>
        </Notice>
      }
    >
      <Match when={opened()}>
        {(at) => (
          <Notice tone="info" said title={words().waiting.title}>
            <p>{words().waiting.text}</p>
            <p>{words().waiting.opened}</p>
            <LinkButton href={at().payAt} kind="secondary" size="s" rel="external">
              {words().backToBank}
            </LinkButton>
          </Notice>
        )}
      </Match>
      <Match when={payment().status === "unknown"}>
        <Notice tone="warn" said title={words().status.unknown}>
          <p>{words().waiting.unknown}</p>
        </Notice>
      </Match>
      <Match when={payment().status === "settled"}>
        <Notice tone="ok" said title={words().done.title}>
          <p>{words().done.text}</p>
          <Receipt detail={props.detail} />
        </Notice>
      </Match>
      <Match when={failed()}>
        {(end) => (
          <Notice tone="bad" said title={words().failure.title}>
            <p>{words().failure.codes[end().code]}</p>
            <p>{words().failure.code(end().code)}</p>
            <Again detail={props.detail} />
          </Notice>
        )}
      </Match>
      <Match when={payment().status === "refunding"}>
        <Notice tone="info" said title={words().status.refunding}>
          <p>{words().refund.refunding}</p>
        </Notice>
      </Match>
      <Match when={payment().status === "refunded"}>
        <Notice tone="ok" title={words().status.refunded}>
          <p>{words().refund.refunded}</p>
        </Notice>
      </Match>
    </Switch>
  )
}

const Receipt = (props: { readonly detail: PaymentDetail }) => (
  <Show when={props.detail.receipt} fallback={<p>{words().done.receiptSoon}</p>}>
    {(receipt) => (
      <Row>
        <LinkButton href={fileAddress(receipt().documentId)} size="s" rel="external" download="">
          {words().done.receipt}
        </LinkButton>
        <LinkButton href={`/documents/${receipt().documentId}/view`} kind="secondary" size="s">
          {words().done.look}
        </LinkButton>
        <LinkButton href={`/verify/${receipt().code}`} kind="quiet" size="s">
          {words().done.check}
        </LinkButton>
      </Row>
    )}
  </Show>
)

const Again = (props: { readonly detail: PaymentDetail }) => {
  const paying = createPaying(
    () => props.detail.payment.items.map(({ chargeId }) => chargeId),
    () => returnOf(props.detail.payment.id)
  )
  return (
    <>
      <Button size="s" busy={paying.busy()} onClick={() => void paying.send()}>
        {words().failure.again}
      </Button>
      <Refusal of={paying.refusal()} />
    </>
  )
}
