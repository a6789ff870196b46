import type { DocumentView } from "@opora/contract/documents/documents"
import { Button } from "@opora/ui/button/button"
import { Card } from "@opora/ui/card/card"
import { DescriptionList } from "@opora/ui/description-list/description-list"
import { fileSize, day } from "@opora/ui/i18n/format"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { Notice } from "@opora/ui/notice/notice"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { locale } from "@opora/ui/prefs/prefs"
import { useQuery } from "@opora/ui/query/use-query"
import { SectionHeader } from "@opora/ui/section-header/section-header"
import { Row, Stack } from "@opora/ui/stack/stack"
import { useParams } from "@solidjs/router"
import { createSignal, Show } from "solid-js"
import { Loaded } from "../app/loaded.tsx"
import { DocumentDialog } from "./document-dialog.tsx"
import { documentQuery, fileAddress } from "./documents.api.ts"
import { words } from "./documents.words.ts"
import { HandedTo } from "./forward/handed-to.tsx"
import { RemoveDialog } from "./remove-dialog.tsx"

/** A document: what it is, to look at, to save, to check, to change, to delete. */
const DocumentPage = () => {
  const params = useParams()
  const document = useQuery(() => documentQuery(params["id"] ?? ""))
  return <Loaded query={document}>{(shown) => <Shown document={shown()} />}</Loaded>
}

const Shown = (props: { readonly document: DocumentView }) => {
  const [open, setOpen] = createSignal<"change" | "remove">()
  const applicationId = () => /^application\/(.+)$/.exec(props.document.subject ?? "")?.[1]
  return (
    <>
      <PageHeader
        title={props.document.title}
        back={{ href: "/documents", label: words().title }}
      />
      <Stack gap="m" width="text">
        <Show when={props.document.code}>
          {(code) => (
            <Notice tone="ok" title={words().signed}>
              <a href={`/verify/${code()}`}>{words().check}</a>
            </Notice>
          )}
        </Show>
        <Card as="section" aria-labelledby="about">
          <SectionHeader id="about" title={words().about} />
          <DescriptionList items={factsOf(props.document)} />
        </Card>
        <Row>
          <LinkButton href={`/documents/${props.document.id}/view`}>{words().open}</LinkButton>
          <LinkButton kind="secondary" href={fileAddress(props.document.id)} rel="external">
            {words().download}
          </LinkButton>
          <LinkButton kind="secondary" href={`/documents/${props.document.id}/forward`}>
            {words().forward}
          </LinkButton>
          <Button kind="secondary" onClick={() => setOpen("change")}>
            {words().change}
          </Button>
          <Button kind="quiet" onClick={() => setOpen("remove")}>
            {words().remove}
          </Button>
          <Show when={applicationId()}>
            {(id) => (
              <LinkButton kind="quiet" href={`/applications/${id()}`}>
                {words().application}
              </LinkButton>
            )}
          </Show>
        </Row>
        <HandedTo documentId={props.document.id} />
      </Stack>
      <Show when={open() === "change"}>
        <DocumentDialog document={props.document} onClose={() => setOpen(undefined)} />
      </Show>
      <Show when={open() === "remove"}>
        <RemoveDialog document={props.document} onClose={() => setOpen(undefined)} />
      </Show>
    </>
  )
}

const factsOf = ({ kind, origin, byName, size, addedAt, validUntil, code }: DocumentView) => [
  // What was issued says in its title what it is, where no kind does.
  ...(origin === "issued" && kind === "other"
    ? []
    : [{ term: words().kind, details: words().kinds[kind] }]),
  ...(byName === undefined ? [] : [{ term: words().from, details: byName[locale()] }]),
  { term: words().added, details: day(addedAt) },
  { term: words().size, details: fileSize(size) },
  ...(validUntil === undefined ? [] : [{ term: words().until, details: day(validUntil) }]),
  ...(code === undefined ? [] : [{ term: words().code, details: code }])
]

export default DocumentPage
