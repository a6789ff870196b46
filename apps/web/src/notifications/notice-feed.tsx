import type { Notice } from "@opora/domain/notifications/notice"
import { Card } from "@opora/ui/card/card"
import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { day } from "@opora/ui/i18n/format"
import { SectionHeader } from "@opora/ui/section-header/section-header"
import { Stack } from "@opora/ui/stack/stack"
import Bell from "lucide-solid/icons/bell"
import { For, Show } from "solid-js"
import { NoticeRow, type NoticeRowProps } from "./notice-row.tsx"
import { words } from "./notifications.words.ts"

export interface NoticeFeedProps extends Omit<NoticeRowProps, "notice"> {
  readonly notices: ReadonlyArray<Notice>
  /** Whether a filter holds something back. */
  readonly filtered: boolean
}

/** The notices of today, and those before. */
export const NoticeFeed = (props: NoticeFeedProps) => {
  const isToday = ({ at }: Notice) => day(at) === day(new Date().toISOString())
  const today = () => props.notices.filter(isToday)
  const earlier = () => props.notices.filter((notice) => !isToday(notice))
  return (
    <Show when={props.notices.length > 0} fallback={<Nothing filtered={props.filtered} />}>
      <Stack gap="l">
        <Part {...props} id="today" title={words().today} notices={today()} />
        <Part {...props} id="earlier" title={words().earlier} notices={earlier()} />
      </Stack>
    </Show>
  )
}

const Part = (props: NoticeFeedProps & { readonly id: string; readonly title: string }) => (
  <Show when={props.notices.length > 0}>
    <section aria-labelledby={props.id}>
      <SectionHeader id={props.id} title={props.title} />
      <Card as="div" flush>
        <ul>
          <For each={props.notices}>
            {(notice) => (
              <NoticeRow notice={notice} onRead={props.onRead} onRemove={props.onRemove} />
            )}
          </For>
        </ul>
      </Card>
    </section>
  </Show>
)

const Nothing = (props: { readonly filtered: boolean }) => (
  <Show
    when={props.filtered}
    fallback={<EmptyState icon={Bell} title={words().none} text={words().noneText} />}
  >
    <EmptyState icon={Bell} title={words().noneFound} text={words().noneFoundText} />
  </Show>
)
