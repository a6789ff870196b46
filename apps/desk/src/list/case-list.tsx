import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { time } from "@opora/ui/i18n/format"
import { Notice } from "@opora/ui/notice/notice"
import { Pager } from "@opora/ui/pager/pager"
import { Refusal } from "@opora/ui/refusal/refusal"
import { Skeleton } from "@opora/ui/skeleton/skeleton"
import { Stack } from "@opora/ui/stack/stack"
import {
  type InfiniteData,
  replaceEqualDeep,
  type UseInfiniteQueryResult
} from "@tanstack/solid-query"
import { createMemo, Match, Show, Switch } from "solid-js"
import { CaseTable, type CaseTableProps } from "./case-table.tsx"
import { words } from "./list.words.ts"
import styles from "./case-list.module.css"

interface CasePage<Item> {
  readonly items: ReadonlyArray<Item>
}

export interface CaseListProps<Item> extends Omit<CaseTableProps<Item>, "items"> {
  readonly query: UseInfiniteQueryResult<InfiniteData<CasePage<Item>>>
  /** What stands there while no case does. */
  readonly empty: { readonly title: string; readonly text: string }
}

/** A part of a queue, page by page. It refreshes itself under the reader's hands. */
export const CaseList = <Item,>(props: CaseListProps<Item>) => {
  const items = createMemo<ReadonlyArray<Item> | undefined>((before) => {
    // A row that only moved up is the row it was: a screen reader that stands on it goes on.
    const known = new Map(before?.map((item) => [props.addressOf(item), item]))
    return props.query.data?.pages
      .flatMap((page) => page.items)
      .map((item) => replaceEqualDeep(known.get(props.addressOf(item)), item))
  })
  return (
    <Switch fallback={<Skeleton rows={4} />}>
      <Match when={items()}>
        {(found) => (
          <Stack gap="s">
            <Show when={props.query.isRefetchError}>
              <Notice tone="warn" said>
                {words().stale(time(new Date(props.query.dataUpdatedAt).toISOString()))}
              </Notice>
            </Show>
            <Show when={found().length > 0} fallback={<EmptyState {...props.empty} />}>
              <CaseTable {...props} items={found()} />
              <p class={styles.keys}>{words().keys}</p>
              <Pager
                more={props.query.hasNextPage}
                busy={props.query.isFetchingNextPage}
                onMore={() => void props.query.fetchNextPage()}
              />
            </Show>
          </Stack>
        )}
      </Match>
      <Match when={props.query.isError}>
        <Refusal of={props.query.error} />
      </Match>
    </Switch>
  )
}
