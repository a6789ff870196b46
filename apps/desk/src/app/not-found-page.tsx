import { LinkButton } from "@opora/ui/link-button/link-button"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { words } from "./app.words.ts"

const NotFoundPage = () => (
  <PageHeader title={words().notFound} lead={words().notFoundLead}>
    <LinkButton href="/">{words().toQueue}</LinkButton>
  </PageHeader>
)

export default NotFoundPage
