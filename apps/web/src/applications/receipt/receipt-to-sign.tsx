import type { ApplicationView } from "@opora/contract/applications/applications"
import type { ReceiptAct } from "@opora/domain/applications/receipt/receipt-act"
import { Button } from "@opora/ui/button/button"
import { DescriptionList } from "@opora/ui/description-list/description-list"
import { createSubmission } from "@opora/ui/form/submission"
import { day, moment } from "@opora/ui/i18n/format"
import { locale } from "@opora/ui/prefs/prefs"
import { useQuery } from "@opora/ui/query/use-query"
import { Row, Stack } from "@opora/ui/stack/stack"
import { useQueryClient } from "@tanstack/solid-query"
import { createSignal, Show } from "solid-js"
import { ConfirmDialog } from "../../accounts/confirm/confirm-dialog.tsx"
import { Loaded } from "../../app/loaded.tsx"
import { Refusal } from "../../app/refusal.tsx"
import { receiptActQuery, signReceipt } from "./receipt.api.ts"
import { words } from "./receipt.words.ts"
import styles from "./receipt.module.css"

interface ToSign {
  readonly view: ApplicationView
  readonly onSigned: () => void
}

/** The act as it will be signed, and the signature by a code or a passkey. What is read is what is signed. */
export const ReceiptToSign = (props: ToSign) => {
  const found = useQuery(() => receiptActQuery(props.view.id, props.view.version))
  return (
    <Loaded query={found} rows={4}>
      {(shown) => (
        <Stack gap="m">
          <p>{words().lead}</p>
          <DescriptionList items={linesOf(shown().act)} />
          <p class={styles.quiet}>{words().law}</p>
          <Show when={props.view.sent?.limit}>
            {(limit) => <p class={styles.quiet}>{words().until(day(limit()))}</p>}
          </Show>
          <Sign id={props.view.id} version={shown().version} onSigned={props.onSigned} />
        </Stack>
      )}
    </Loaded>
  )
}

interface SignProps extends Pick<ToSign, "onSigned"> {
  readonly id: string
  readonly version: number
}

const Sign = (props: SignProps) => {
  const queries = useQueryClient()
  const [confirming, setConfirming] = createSignal<number>()
  const signing = createSubmission(async (version: number, token: string) => {
    setConfirming(undefined)
    try {
      await signReceipt(props.id, version, token)
      props.onSigned()
    } finally {
      // Signed, or changed meanwhile: either way it is shown as it is now.
      await queries.invalidateQueries({ queryKey: ["applications"] })
    }
  })
  return (
    <>
      <Refusal of={signing.refusal()} />
      <Row>
        <Button busy={signing.busy()} onClick={() => setConfirming(props.version)}>
          {words().sign}
        </Button>
      </Row>
      <Show when={confirming()} keyed>
        {(version) => (
          <ConfirmDialog
            operation="applications.confirm-receipt"
            payload={{ applicationId: props.id, version }}
            title={words().confirm}
            onConfirmed={(token) => signing.send(version, token)}
            onClose={() => setConfirming(undefined)}
          />
        )}
      </Show>
    </>
  )
}

const linesOf = (act: ReceiptAct) => {
  const { place, recipient } = act
  const whole = place && `${place.name[locale()]}, ${place.address[locale()]}`
  return [
    { term: words().received, details: act.received[locale()] },
    { term: words().service, details: act.service[locale()] },
    { term: words().number, details: act.number },
    { term: words().agency, details: act.agency[locale()] },
    ...(whole === undefined ? [] : [{ term: words().place, details: whole }]),
    { term: words().issuedBy, details: act.issuedBy[locale()] },
    { term: words().issuedAt, details: moment(act.issuedAt) },
    ...(recipient === "" ? [] : [{ term: words().recipient, details: recipient }])
  ]
}
