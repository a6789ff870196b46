import type { UseQueryResult } from "@tanstack/solid-query"
import { type Accessor, type Component, type JSX, Match, Switch } from "solid-js"
import { Dynamic } from "solid-js/web"
import { Button } from "../button/button.tsx"
import { Refusal } from "../refusal/refusal.tsx"
import { Skeleton } from "../skeleton/skeleton.tsx"
import { words } from "../words/ui.words.ts"
import styles from "./loaded.module.css"

export interface LoadedProps<Data> {
  readonly query: UseQueryResult<Data>
  /** How many rows stand in while it loads. */
  readonly rows?: number
  /** How an app says why it failed, where it knows more than the words. */
  readonly refusal?: Component<{ readonly of: unknown }>
  readonly children: (data: Accessor<NonNullable<Data>>) => JSX.Element
}

/** Shows what a query brought; until then that it is under way, and if it fails why, with another try. */
export const Loaded = <Data,>(props: LoadedProps<Data>) => (
  <Switch fallback={<Skeleton rows={props.rows ?? 3} />}>
    <Match when={props.query.isSuccess && props.query.data}>{(data) => props.children(data)}</Match>
    <Match when={props.query.isError && props.query.error}>
      {(error) => (
        <div class={styles.failed}>
          <Dynamic component={props.refusal ?? Refusal} of={error()} />
          <Button kind="secondary" onClick={() => void props.query.refetch()}>
            {words().tryAgain}
          </Button>
        </div>
      )}
    </Match>
  </Switch>
)
