import type { DocumentView } from "@opora/contract/documents/documents"
import type { Recipient } from "@opora/contract/documents/forward"
import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { createSubmission } from "@opora/ui/form/submission"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { useQuery } from "@opora/ui/query/use-query"
import { Stack } from "@opora/ui/stack/stack"
import { useNavigate, useParams } from "@solidjs/router"
import { useQueryClient } from "@tanstack/solid-query"
import Forward from "lucide-solid/icons/forward"
import { Show } from "solid-js"
import { Loaded } from "../../app/loaded.tsx"
import { Refusal } from "../../app/refusal.tsx"
import { useSession } from "../../app/session.ts"
import { documentQuery } from "../documents.api.ts"
import { forwardDocument, recipientsQuery } from "./forward.api.ts"
import { words } from "./forward.words.ts"
import { Recipients } from "./recipients.tsx"

/** «Переслать»: which service the document goes to. It goes into a draft, which the citizen sends as any other. */
const ForwardPage = () => {
  const params = useParams()
  const document = useQuery(() => documentQuery(params["id"] ?? ""))
  return (
    <Loaded query={document}>
      {(shown) => (
        <>
          <PageHeader
            title={words().title}
            lead={words().lead(shown().title)}
            back={{ href: `/documents/${shown().id}`, label: shown().title }}
          />
          <Choice document={shown()} />
        </>
      )}
    </Loaded>
  )
}

const Choice = (props: { readonly document: DocumentView }) => {
  const recipients = useQuery(() => recipientsQuery(props.document.id))
  const session = useSession()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const forwarding = createSubmission(async ({ service, field }: Recipient) => {
    const citizenId = session.data?.citizenId
    if (citizenId === undefined) return
    const to = { service, field }
    const { applicationId } = await forwardDocument(props.document.id, to, citizenId)
    await queries.invalidateQueries({ queryKey: ["applications"] })
    navigate(`/applications/new/${service}?draft=${applicationId}&attached=${field}`)
  })
  return (
    <Stack gap="m" width="text">
      <Loaded query={recipients}>
        {(list) => (
          <Show when={list().items.length > 0} fallback={<None document={props.document} />}>
            <p>{props.document.origin === "issued" ? words().sealed : words().plain}</p>
            <Refusal of={forwarding.refusal()} />
            <Recipients
              documentId={props.document.id}
              all={list().items}
              busy={forwarding.busy()}
              onForward={(recipient) => void forwarding.send(recipient)}
            />
          </Show>
        )}
      </Loaded>
    </Stack>
  )
}

const None = (props: { readonly document: DocumentView }) => (
  <EmptyState
    icon={Forward}
    title={words().none}
    text={props.document.code === undefined ? "" : words().noneText}
  >
    <LinkButton kind="secondary" href="/services">
      {words().services}
    </LinkButton>
  </EmptyState>
)

export default ForwardPage
