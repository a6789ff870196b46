import { Button } from "@opora/ui/button/button"
import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { Pager } from "@opora/ui/pager/pager"
import { useInfiniteQuery } from "@opora/ui/query/use-query"
import { Skeleton } from "@opora/ui/skeleton/skeleton"
import { Stack } from "@opora/ui/stack/stack"
import IdCard from "lucide-solid/icons/id-card"
import { createSignal, For, Match, Show, Switch } from "solid-js"
import { Refusal } from "../app/refusal.tsx"
import { DocumentCard } from "./document-card.tsx"
import { DocumentDialog } from "./document-dialog.tsx"
import { walletQuery } from "./documents.api.ts"
import { words } from "./documents.words.ts"
import styles from "./documents-page.module.css"

/** «Мои документы»: what the citizen brought, and what agencies signed and sent here. */
const DocumentsPage = () => {
  const wallet = useInfiniteQuery(() => walletQuery)
  const documents = () => (wallet.isSuccess ? wallet.data.pages.flatMap(({ items }) => items) : [])
  const [adding, setAdding] = createSignal(false)
  return (
    <>
      <PageHeader title={words().title} lead={words().lead}>
        <Button onClick={() => setAdding(true)}>{words().upload}</Button>
      </PageHeader>
      <Stack gap="m">
        <Switch fallback={<Skeleton rows={3} />}>
          <Match when={wallet.isError}>
            <Refusal of={wallet.error} />
          </Match>
          <Match when={wallet.isSuccess}>
            <Show when={documents().length > 0} fallback={<None />}>
              <ul class={styles.cards}>
                <For each={documents()}>
                  {(document) => (
                    <li>
                      <DocumentCard document={document} heading="h2" />
                    </li>
                  )}
                </For>
              </ul>
            </Show>
            <Pager
              more={wallet.hasNextPage}
              busy={wallet.isFetchingNextPage}
              onMore={() => void wallet.fetchNextPage()}
            />
          </Match>
        </Switch>
      </Stack>
      <Show when={adding()}>
        <DocumentDialog onClose={() => setAdding(false)} />
      </Show>
    </>
  )
}

const None = () => <EmptyState icon={IdCard} title={words().none} text={words().noneText} />

export default DocumentsPage
