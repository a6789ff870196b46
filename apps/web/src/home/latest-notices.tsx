import type { Notice } from "@opora/domain/notifications/notice"
import { Card } from "@opora/ui/card/card"
import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { useQuery } from "@opora/ui/query/use-query"
import { SectionHeader } from "@opora/ui/section-header/section-header"
import { useQueryClient } from "@tanstack/solid-query"
import Bell from "lucide-solid/icons/bell"
import { For, Show } from "solid-js"
import { Loaded } from "../app/loaded.tsx"
import { NoticeRow } from "../notifications/notice-row.tsx"
import { markRead } from "../notifications/notifications.api.ts"
import { latestNoticesQuery } from "./home.api.ts"
import { words } from "./home.words.ts"

/** The three notices that came last. */
export const LatestNotices = () => {
  const queries = useQueryClient()
  const notices = useQuery(() => latestNoticesQuery)
  const read = async (notice: Notice) => {
    if (notice.readAt !== undefined) return
    // Following it is what was asked for: a mark that fails is made the next time.
    await markRead(notice.id).catch(() => undefined)
    await queries.invalidateQueries({ queryKey: ["notifications"] })
  }
  return (
    <section aria-labelledby="notices">
      <SectionHeader
        id="notices"
        title={words().notifications}
        more={{ href: "/notifications", label: words().all }}
      />
      <Loaded query={notices} rows={2}>
        {(found) => (
          <Show
            when={found().items.length > 0}
            fallback={
              <EmptyState
                icon={Bell}
                title={words().notificationsNone}
                text={words().notificationsNoneText}
              />
            }
          >
            <Card flush>
              <ul>
                <For each={found().items.slice(0, 3)}>
                  {(notice) => <NoticeRow notice={notice} onRead={(opened) => void read(opened)} />}
                </For>
              </ul>
            </Card>
          </Show>
        )}
      </Loaded>
    </section>
  )
}
