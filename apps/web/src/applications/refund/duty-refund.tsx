import type { ApplicationView } from "@opora/contract/applications/applications"
import type { DutyOwed } from "@opora/domain/applications/application"
import { moment, money } from "@opora/ui/i18n/format"
import { Notice } from "@opora/ui/notice/notice"
import { Show } from "solid-js"
import { words } from "./refund.words.ts"

/** «Возврат»: what becomes of a duty that was paid for an application that was refused or withdrawn. */
export const DutyRefund = (props: { readonly view: ApplicationView }) => {
  const hasEnded = () => props.view.status === "refused" || props.view.status === "withdrawn"
  const duty = () => (hasEnded() && props.view.sent?.duty?.paid ? props.view.sent.duty : undefined)
  return <Show when={duty()}>{(paid) => <Told duty={paid()} />}</Show>
}

const Told = (props: { readonly duty: DutyOwed }) => {
  const refund = () => props.duty.refund
  const status = () => refund()?.status ?? "none"
  return (
    <Notice tone={tones[status()]} title={words().title[status()](money(props.duty.amount))}>
      <p>{words().text[status()]}</p>
      <Show when={status() !== "none" && refund()?.reason}>
        {(reason) => <p>{words().reason(reason())}</p>}
      </Show>
      <Show when={refund()}>
        {(known) => (
          <>
            <p>{words().since(moment(known().at))}</p>
            <Show when={known().paymentId}>
              {(id) => <a href={`/payments/${id()}`}>{words().payment}</a>}
            </Show>
          </>
        )}
      </Show>
    </Notice>
  )
}

const tones = { none: "info", asked: "info", returned: "ok", declined: "warn" } as const
