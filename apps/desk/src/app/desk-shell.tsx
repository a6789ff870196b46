import { Button } from "@opora/ui/button/button"
import { Broken } from "@opora/ui/page/broken"
import { focusHeadings } from "@opora/ui/page/focus-headings"
import { Skeleton } from "@opora/ui/skeleton/skeleton"
import { Navigate, useLocation } from "@solidjs/router"
import { ErrorBoundary, Match, type ParentProps, Show, Suspense, Switch } from "solid-js"
import { signOut, useDeskSession } from "../staff/session.ts"
import { words } from "./app.words.ts"
import { Header } from "./header.tsx"
import styles from "./header.module.css"

/** Around every page of whoever sits at the desk; others are asked to sign in. */
export const DeskShell = (props: ParentProps) => {
  const session = useDeskSession()
  const location = useLocation()
  focusHeadings(() => location.pathname)
  return (
    <Switch fallback={<Skeleton rows={4} />}>
      <Match when={session.isSuccess && session.data === null}>
        <Navigate href="/sign-in" />
      </Match>
      <Match when={session.isSuccess || session.isError}>
        <Header>
          <Show when={session.data?.clerk}>
            {(clerk) => (
              <span class={styles.who}>
                <strong>{clerk().name}</strong>
                <span>
                  {clerk()
                    .roles.map((role) => words().roles[role])
                    .join(", ")}
                </span>
              </span>
            )}
          </Show>
          <Button kind="quiet" size="s" onClick={() => void signOut()}>
            {words().signOut}
          </Button>
        </Header>
        <main id="main" class={styles.main}>
          <ErrorBoundary
            fallback={(error: unknown, reset) => <Broken error={error} reset={reset} />}
          >
            <Suspense fallback={<Skeleton rows={4} />}>{props.children}</Suspense>
          </ErrorBoundary>
        </main>
      </Match>
    </Switch>
  )
}
