import type { CaseView } from "@opora/contract/applications/cases"
import type { Json } from "@opora/domain/shared/json"
import { Card } from "@opora/ui/card/card"
import { DescriptionList } from "@opora/ui/description-list/description-list"
import { For } from "solid-js"
import { words } from "./application.words.ts"
import { factsTold } from "./facts-told.ts"
import styles from "./case-page.module.css"

/** What state registries answered, each in a part of its own: never mixed with what the citizen wrote. */
export const FetchedShown = (props: { readonly fetched: CaseView["fetched"] }) => (
  <For each={Object.entries(props.fetched)}>
    {([registry, reply]) => <Reply registry={registry} reply={reply} />}
  </For>
)

const Reply = (props: { readonly registry: string; readonly reply: Json | undefined }) => {
  const title = () => words().told.registries[props.registry] ?? words().fetched
  return (
    <Card as="section" aria-label={title()}>
      <h2 class={styles.title}>{title()}</h2>
      <p class={styles.quiet}>{words().fetchedHint}</p>
      <DescriptionList items={factsTold(props.reply)} />
    </Card>
  )
}
