import type { PaymentDetail } from "@opora/contract/payments/payments"
import { Card } from "@opora/ui/card/card"
import { type Description, DescriptionList } from "@opora/ui/description-list/description-list"
import { day, money, time } from "@opora/ui/i18n/format"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { useQuery } from "@opora/ui/query/use-query"
import { Row, Stack } from "@opora/ui/stack/stack"
import { useParams } from "@solidjs/router"
import { For, Show } from "solid-js"
import { Loaded } from "../app/loaded.tsx"
import { PaymentStatus } from "./payment-history.tsx"
import { PaymentOutcome } from "./payment-outcome.tsx"
import { paymentQuery } from "./payments.api.ts"
import { words } from "./payments.words.ts"
import { returnOf } from "./returning.ts"

/** One payment: where the citizen comes back to from the bank, and sees the outcome come. */
const PaymentPage = () => {
  const params = useParams()
  const payment = useQuery(() => paymentQuery(params["paymentId"] ?? ""))
  return (
    <>
      <PageHeader
        title={words().payment}
        back={{ href: "/payments?tab=history", label: words().toPayments }}
      />
      <Stack width="text" gap="l">
        <Loaded query={payment}>
          {(detail) => (
            <>
              <PaymentOutcome detail={detail()} />
              <Card>
                <DescriptionList items={factsOf(detail())} />
              </Card>
              <Row>
                <Show when={wayBack(detail())}>
                  {(to) => <LinkButton href={to()}>{words().toApplication}</LinkButton>}
                </Show>
              </Row>
            </>
          )}
        </Loaded>
      </Stack>
    </>
  )
}

/** To the application the money is for: as we remember, or as the charge tells. */
const wayBack = ({ payment, charges }: PaymentDetail): string | undefined => {
  const subject = charges.find((charge) => charge.subject.startsWith("application/"))?.subject
  const remembered = returnOf(payment.id)
  if (remembered?.startsWith("/applications/")) return remembered
  return subject && `/applications/${subject.split("/")[1]}`
}

const factsOf = ({ payment, charges }: PaymentDetail): ReadonlyArray<Description> => [
  {
    term: words().paymentTo,
    details: <Lines of={charges.map(({ purpose }) => purpose)} />
  },
  { term: words().sum, details: money(payment.amount) },
  { term: words().when, details: `${day(payment.startedAt)}, ${time(payment.startedAt)}` },
  { term: words().uin, details: <Lines of={charges.map(({ uin }) => uin)} /> },
  ...("transaction" in payment
    ? [{ term: words().transaction, details: payment.transaction }]
    : []),
  ...("card" in payment && payment.card ? [{ term: words().card, details: payment.card }] : []),
  { term: words().state, details: <PaymentStatus payment={payment} /> }
]

/** Of several charges each on a line of its own. */
const Lines = (props: { readonly of: ReadonlyArray<string> }) => (
  <For each={props.of}>{(line) => <div class="num">{line}</div>}</For>
)

export default PaymentPage
