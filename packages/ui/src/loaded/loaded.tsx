import type { UseQueryResult } from "@tanstack/solid-query"
import { type Accessor, type JSX, Match, Switch } from "solid-js"
import { Button } from "../button/button.tsx"
import { Refusal } from "../refusal/refusal.tsx"
import { Skeleton } from "../skeleton/skeleton.tsx"
import { words } from "../words/ui.words.ts"
import styles from "./loaded.module.css"

export interface LoadedProps<Data> {
  readonly query: UseQueryResult<Data>
  /** How many rows stand in while it loads. */
  readonly rows?: number
  readonly children: (data: Accessor<NonNullable<Data>>) => JSX.Element
}

/** Shows what a query brought; until then that it is under way, and if it fails why, with another try. */
export const Loaded = <Data,>(props: LoadedProps<Data>) => (
  <Switch fallback={<Skeleton rows={props.rows ?? 3} />}>
    <Match when={props.query.isSuccess && props.query.data}>{(data) => props.children(data)}</Match>
    <Match when={props.query.isError && props.query.error}>
      {(error) => (
        <div class={styles.failed}>
          <Refusal of={error()} />
          <Button kind="secondary" onClick={() => void props.query.refetch()}>
            {words().tryAgain}
          </Button>
        </div>
      )}
    </Match>
  </Switch>
)
