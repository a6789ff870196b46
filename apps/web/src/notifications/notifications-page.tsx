import type { Notice } from "@opora/domain/notifications/notice"
import { Button } from "@opora/ui/button/button"
import { createSubmission } from "@opora/ui/form/submission"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { Pager } from "@opora/ui/pager/pager"
import { useInfiniteQuery } from "@opora/ui/query/use-query"
import { Skeleton } from "@opora/ui/skeleton/skeleton"
import { Stack } from "@opora/ui/stack/stack"
import { keepPreviousData, useQueryClient } from "@tanstack/solid-query"
import { createSignal, Match, Show, Switch } from "solid-js"
import { Refusal } from "../app/refusal.tsx"
import { FeedFilters } from "./feed-filters.tsx"
import { NoticeFeed } from "./notice-feed.tsx"
import { everything, feedQuery, markAllRead, markRead, removeNotice } from "./notifications.api.ts"
import { words } from "./notifications.words.ts"

/** «Уведомления»: newest first, live; each opens what it is about. */
const NotificationsPage = () => {
  const [wanted, setWanted] = createSignal(everything)
  const feed = useInfiniteQuery(() => ({
    ...feedQuery(wanted()),
    placeholderData: keepPreviousData
  }))
  const notices = () => (feed.isSuccess ? feed.data.pages.flatMap(({ items }) => items) : [])
  const unread = () => notices().some(({ readAt }) => readAt === undefined)
  /** Nothing unread is held back: "all" is all that is seen. */
  const whole = () => !wanted().week && wanted().topic === ""
  const filtered = () => Object.values(wanted()).some(Boolean)

  const queries = useQueryClient()
  const doing = createSubmission(async (work: () => Promise<void>) => {
    await work()
    await queries.invalidateQueries({ queryKey: ["notifications"] })
  })
  const read = (notice: Notice) => {
    if (notice.readAt === undefined) void doing.send(() => markRead(notice.id))
  }
  const readAll = () => {
    const [newest] = notices()
    if (newest) void doing.send(() => markAllRead(newest.id))
  }

  return (
    <>
      <PageHeader title={words().title} lead={words().lead}>
        <Show when={unread() && whole()}>
          <Button kind="secondary" size="s" busy={doing.busy()} onClick={readAll}>
            {words().markAll}
          </Button>
        </Show>
        <LinkButton kind="quiet" size="s" href="/notifications/messages">
          {words().history}
        </LinkButton>
      </PageHeader>
      <Stack gap="l" width="text">
        <FeedFilters
          wanted={wanted()}
          onChange={(change) => setWanted((before) => ({ ...before, ...change }))}
        />
        <Refusal of={doing.refusal()} />
        <Switch fallback={<Skeleton rows={4} />}>
          <Match when={feed.isError}>
            <Refusal of={feed.error} />
          </Match>
          <Match when={feed.isSuccess}>
            <NoticeFeed
              notices={notices()}
              filtered={filtered()}
              onRead={read}
              onRemove={({ id }) => void doing.send(() => removeNotice(id))}
            />
            <Pager
              more={feed.hasNextPage}
              busy={feed.isFetchingNextPage}
              onMore={() => void feed.fetchNextPage()}
            />
          </Match>
        </Switch>
      </Stack>
    </>
  )
}

export default NotificationsPage
