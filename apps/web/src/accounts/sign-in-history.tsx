import { Badge } from "@opora/ui/badge/badge"
import { Card } from "@opora/ui/card/card"
import { moment } from "@opora/ui/i18n/format"
import { Pager } from "@opora/ui/pager/pager"
import { useInfiniteQuery } from "@opora/ui/query/use-query"
import { SectionHeader } from "@opora/ui/section-header/section-header"
import { Skeleton } from "@opora/ui/skeleton/skeleton"
import { For, Match, Show, Switch } from "solid-js"
import { Refusal } from "../app/refusal.tsx"
import { signInsQuery } from "./devices.api.ts"
import { words } from "./devices.words.ts"
import styles from "./sign-in-history.module.css"

/** «История входов»: when, from where, and whether it worked. */
export const SignInHistoryList = () => {
  const history = useInfiniteQuery(() => signInsQuery)
  const records = () => (history.isSuccess ? history.data.pages.flatMap((page) => page.items) : [])
  return (
    <section aria-labelledby="sign-ins">
      <SectionHeader id="sign-ins" title={words().signIns} />
      <Switch fallback={<Skeleton rows={2} />}>
        <Match when={history.isError}>
          <Refusal of={history.error} />
        </Match>
        <Match when={history.isSuccess}>
          <Show when={records().length > 0} fallback={<p>{words().signInsNone}</p>}>
            <Card flush>
              <ul class={styles.records}>
                <For each={records()}>
                  {(record) => (
                    <li>
                      <Badge tone={record.what === "refused" ? "warn" : "mute"}>
                        {words().what[record.what]}
                      </Badge>
                      <span>{record.device}</span>
                      <span class={styles.quiet}>{words().address(record.address)}</span>
                      <time class={styles.quiet} datetime={record.at}>
                        {moment(record.at)}
                      </time>
                    </li>
                  )}
                </For>
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
    </section>
  )
}
