import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { useQuery } from "@opora/ui/query/use-query"
import { SectionHeader } from "@opora/ui/section-header/section-header"
import IdCard from "lucide-solid/icons/id-card"
import { For, Show } from "solid-js"
import { Loaded } from "../app/loaded.tsx"
import { DocumentCard } from "../documents/document-card.tsx"
import { latestDocumentsQuery } from "./home.api.ts"
import { words } from "./home.words.ts"
import styles from "./latest.module.css"

/** The two documents that came last. */
export const LatestDocuments = () => {
  const documents = useQuery(() => latestDocumentsQuery)
  return (
    <section aria-labelledby="documents">
      <SectionHeader
        id="documents"
        title={words().documents}
        more={{ href: "/documents", label: words().all }}
      />
      <Loaded query={documents} rows={1}>
        {(found) => (
          <Show
            when={found().items.length > 0}
            fallback={
              <EmptyState
                icon={IdCard}
                title={words().documentsNone}
                text={words().documentsNoneText}
              >
                <LinkButton href="/documents" kind="secondary">
                  {words().toDocuments}
                </LinkButton>
              </EmptyState>
            }
          >
            <ul class={styles.cards}>
              <For each={found().items.slice(0, 2)}>
                {(document) => (
                  <li>
                    <DocumentCard document={document} />
                  </li>
                )}
              </For>
            </ul>
          </Show>
        )}
      </Loaded>
    </section>
  )
}
