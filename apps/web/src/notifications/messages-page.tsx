import type { Delivery } from "@opora/domain/notifications/delivery"
import { Badge, type Tone } from "@opora/ui/badge/badge"
import { Card } from "@opora/ui/card/card"
import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { moment } from "@opora/ui/i18n/format"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { Pager } from "@opora/ui/pager/pager"
import { useInfiniteQuery } from "@opora/ui/query/use-query"
import { Skeleton } from "@opora/ui/skeleton/skeleton"
import { Stack } from "@opora/ui/stack/stack"
import Mail from "lucide-solid/icons/mail"
import { For, Match, Show, Switch } from "solid-js"
import { Refusal } from "../app/refusal.tsx"
import { words as noticeWords } from "./notice.words.ts"
import { deliveriesQuery } from "./notifications.api.ts"
import { words } from "./notifications.words.ts"
import styles from "./messages-page.module.css"

/** «История сообщений»: what was sent where, and what became of it. */
const MessagesPage = () => {
  const history = useInfiniteQuery(() => deliveriesQuery)
  const sent = () => (history.isSuccess ? history.data.pages.flatMap(({ items }) => items) : [])
  return (
    <>
      <PageHeader
        title={words().history}
        lead={words().historyLead}
        back={{ href: "/notifications", label: words().title }}
      />
      <Stack width="text">
        <Switch fallback={<Skeleton rows={4} />}>
          <Match when={history.isError}>
            <Refusal of={history.error} />
          </Match>
          <Match when={history.isSuccess}>
            <Show
              when={sent().length > 0}
              fallback={<EmptyState icon={Mail} title={words().historyNone} />}
            >
              <Card flush>
                <ul class={styles.messages}>
                  <For each={sent()}>{(delivery) => <Sent {...delivery} />}</For>
                </ul>
              </Card>
            </Show>
            <Pager
              more={history.hasNextPage}
              busy={history.isFetchingNextPage}
              onMore={() => void history.fetchNextPage()}
            />
          </Match>
        </Switch>
      </Stack>
    </>
  )
}

const Sent = (props: Delivery) => (
  <li>
    <strong>{noticeWords().kinds[props.kind].title}</strong>
    <Badge tone={tones[props.status]}>{words().delivery[props.status]}</Badge>
    <span class={styles.quiet}>
      {words()[props.channel]}: {props.to}
    </span>
    <time class={styles.quiet} datetime={props.at}>
      {moment(props.at)}
    </time>
  </li>
)

const tones: Record<Delivery["status"], Tone> = {
  sending: "info",
  waiting: "warn",
  sent: "ok",
  refused: "bad"
}

export default MessagesPage
