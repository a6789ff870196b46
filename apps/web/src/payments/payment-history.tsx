import type { PaymentView } from "@opora/contract/payments/payments"
import { Badge, type Tone } from "@opora/ui/badge/badge"
import { Card } from "@opora/ui/card/card"
import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { money, moment } from "@opora/ui/i18n/format"
import { Pager } from "@opora/ui/pager/pager"
import { useInfiniteQuery } from "@opora/ui/query/use-query"
import { Skeleton } from "@opora/ui/skeleton/skeleton"
import ReceiptText from "lucide-solid/icons/receipt-text"
import { For, Match, Show, Switch } from "solid-js"
import { Refusal } from "../app/refusal.tsx"
import { historyQuery } from "./payments.api.ts"
import { words } from "./payments.words.ts"
import styles from "./payments.module.css"

/** «История платежей»: every attempt, and how it ended. */
export const PaymentHistory = () => {
  const history = useInfiniteQuery(() => historyQuery)
  const payments = () => (history.isSuccess ? history.data.pages.flatMap(({ items }) => items) : [])
  return (
    <Switch fallback={<Skeleton rows={4} />}>
      <Match when={history.isError}>
        <Refusal of={history.error} />
      </Match>
      <Match when={history.isSuccess}>
        <Show
          when={payments().length > 0}
          fallback={
            <EmptyState icon={ReceiptText} title={words().noHistory} text={words().noHistoryText} />
          }
        >
          <Card flush>
            <ul class={styles.charges}>
              <For each={payments()}>{(payment) => <Paid payment={payment} />}</For>
            </ul>
          </Card>
        </Show>
        <Pager
          more={history.hasNextPage}
          busy={history.isFetchingNextPage}
          onMore={() => void history.fetchNextPage()}
        />
      </Match>
    </Switch>
  )
}

const Paid = (props: { readonly payment: PaymentView }) => (
  <li class={styles.paid}>
    <PaymentStatus payment={props.payment} />
    <a class={styles.link} href={`/payments/${props.payment.id}`}>
      <span class="sr">{words().payment} </span>
      {moment(props.payment.startedAt)}
    </a>
    <strong class="num">{money(props.payment.amount)}</strong>
  </li>
)

/** How a payment stands, in a word or two. */
export const PaymentStatus = (props: { readonly payment: PaymentView }) => (
  <Badge tone={tones[props.payment.status]}>{words().status[props.payment.status]}</Badge>
)

const tones: Record<PaymentView["status"], Tone> = {
  started: "info",
  opened: "info",
  authorised: "info",
  unknown: "warn",
  settled: "ok",
  failed: "bad",
  refunding: "info",
  refunded: "mute"
}
