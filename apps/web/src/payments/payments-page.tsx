import { PageHeader } from "@opora/ui/page-header/page-header"
import { Tabs } from "@opora/ui/tabs/tabs"
import { useSearchParams } from "@solidjs/router"
import { Show } from "solid-js"
import { PaymentHistory } from "./payment-history.tsx"
import { words } from "./payments.words.ts"
import { UnpaidCharges } from "./unpaid-charges.tsx"

/** «Платежи»: what is to pay, and what was paid. */
const PaymentsPage = () => {
  const [params, setParams] = useSearchParams()
  const tab = () => (params["tab"] === "history" ? "history" : "unpaid")
  return (
    <>
      <PageHeader title={words().title} lead={words().lead} />
      <Tabs
        label={words().tabs}
        value={tab()}
        onChange={(value) => setParams({ tab: value === "history" ? value : undefined })}
        tabs={[
          { value: "unpaid", label: words().toPay },
          { value: "history", label: words().history }
        ]}
      >
        <Show when={tab() === "history"} fallback={<UnpaidCharges />}>
          <PaymentHistory />
        </Show>
      </Tabs>
    </>
  )
}

export default PaymentsPage
