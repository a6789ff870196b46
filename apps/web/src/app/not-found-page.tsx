import { LinkButton } from "@opora/ui/link-button/link-button"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { words } from "./app.words.ts"

/** There is nothing at this address. */
const NotFoundPage = () => (
  <PageHeader title={words().notFound} lead={words().notFoundLead}>
    <LinkButton href="/">{words().toHome}</LinkButton>
  </PageHeader>
)

export default NotFoundPage
