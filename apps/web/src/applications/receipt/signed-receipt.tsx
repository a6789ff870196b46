import type { ReceiptSignature } from "@opora/domain/applications/receipt/receipt-signature"
import { moment } from "@opora/ui/i18n/format"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { Notice } from "@opora/ui/notice/notice"
import { useQuery } from "@opora/ui/query/use-query"
import { Row, Stack } from "@opora/ui/stack/stack"
import { Show } from "solid-js"
import { documentQuery, fileAddress } from "../../documents/documents.api.ts"
import { words } from "./receipt.words.ts"

/** The signed act: when and by which means, and its paper once it is made. */
export const SignedReceipt = (props: { readonly received: ReceiptSignature }) => (
  <Stack gap="m">
    <Notice tone="ok" said title={words().signed}>
      <p>{words().signedText(moment(props.received.at), words().methods[props.received.method])}</p>
    </Notice>
    <Show when={props.received.act} fallback={<p role="status">{words().making}</p>}>
      {(act) => <Paper id={act()} />}
    </Show>
  </Stack>
)

const Paper = (props: { readonly id: string }) => {
  const paper = useQuery(() => documentQuery(props.id))
  return (
    <Row>
      <LinkButton size="s" href={`/documents/${props.id}`}>
        {words().open}
      </LinkButton>
      <LinkButton kind="secondary" size="s" rel="external" href={fileAddress(props.id)}>
        {words().save}
      </LinkButton>
      <Show when={paper.isSuccess && paper.data.code}>
        {(code) => (
          <LinkButton kind="quiet" size="s" href={`/verify/${code()}`}>
            {words().check}
          </LinkButton>
        )}
      </Show>
    </Row>
  )
}
