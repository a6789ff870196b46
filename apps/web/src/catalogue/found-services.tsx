import { Button } from "@opora/ui/button/button"
import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { Pager } from "@opora/ui/pager/pager"
import { useInfiniteQuery } from "@opora/ui/query/use-query"
import { Stack } from "@opora/ui/stack/stack"
import { createEffect, createSignal, on, onCleanup, Show } from "solid-js"
import { Loaded } from "../app/loaded.tsx"
import { servicesQuery, type Sought } from "./catalogue.api.ts"
import { words } from "./catalogue.words.ts"
import { ServiceGrid } from "./service-grid.tsx"
import styles from "./catalogue.module.css"

/** Typing pauses so long before the catalogue is asked. */
const pause = 150

export interface FoundServicesProps {
  readonly sought: Sought
  /** Seek nothing: all that there is stands on the page again. */
  readonly onClear: () => void
}

/** The services that fit what is sought, the best first. */
export const FoundServices = (props: FoundServicesProps) => {
  const [asked, setAsked] = createSignal(props.sought)
  let timer: ReturnType<typeof setTimeout> | undefined
  createEffect(
    on(
      () => props.sought,
      (sought) => {
        clearTimeout(timer)
        timer = setTimeout(() => setAsked(sought), pause)
      },
      { defer: true }
    )
  )
  onCleanup(() => clearTimeout(timer))

  const found = useInfiniteQuery(() => servicesQuery(asked()))
  const services = () => (found.data?.pages ?? []).flatMap(({ items }) => items)
  return (
    <Loaded query={found}>
      {(data) => (
        <Stack>
          <h2 class="sr">{words().results}</h2>
          <p class={styles.found} role="status">
            {words().found(data().pages[0]?.total ?? 0)}
          </p>
          <Show
            when={services().length > 0}
            fallback={
              <EmptyState title={words().nothing} text={words().nothingText}>
                <Button kind="secondary" onClick={() => props.onClear()}>
                  {words().showAll}
                </Button>
              </EmptyState>
            }
          >
            <ServiceGrid services={services()} />
            <Pager
              more={found.hasNextPage}
              busy={found.isFetchingNextPage}
              onMore={() => void found.fetchNextPage()}
            />
          </Show>
        </Stack>
      )}
    </Loaded>
  )
}
