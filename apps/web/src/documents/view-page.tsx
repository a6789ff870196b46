import { FileView } from "@opora/ui/file-view/file-view"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { useQuery } from "@opora/ui/query/use-query"
import { Stack } from "@opora/ui/stack/stack"
import { useParams } from "@solidjs/router"
import { Loaded } from "../app/loaded.tsx"
import { documentQuery, fileAddress } from "./documents.api.ts"
import { words } from "./documents.words.ts"

/** «Открыть»: the file of a document, to be looked at. */
const ViewPage = () => {
  const params = useParams()
  const document = useQuery(() => documentQuery(params["id"] ?? ""))
  return (
    <Loaded query={document}>
      {(shown) => (
        <>
          <PageHeader
            title={shown().title}
            back={{ href: `/documents/${shown().id}`, label: words().about }}
          >
            <LinkButton kind="secondary" href={fileAddress(shown().id)} rel="external">
              {words().download}
            </LinkButton>
          </PageHeader>
          <Stack gap="m">
            <FileView address={fileAddress(shown().id)} name={shown().title} />
          </Stack>
        </>
      )}
    </Loaded>
  )
}

export default ViewPage
