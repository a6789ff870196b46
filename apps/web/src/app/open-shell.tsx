import { LinkButton } from "@opora/ui/link-button/link-button"
import { OfflineNotice } from "@opora/ui/offline-notice/offline-notice"
import { Broken } from "@opora/ui/page/broken"
import { Skeleton } from "@opora/ui/skeleton/skeleton"
import { useLocation } from "@solidjs/router"
import { ErrorBoundary, type ParentProps, Show, Suspense } from "solid-js"
import { words } from "./app.words.ts"
import { Header } from "./header.tsx"
import styles from "./open-shell.module.css"

/** Around the pages that are open to everybody. */
export const OpenShell = (props: ParentProps) => {
  const location = useLocation()
  return (
    <>
      <Header plain>
        <Show when={!pagesToSignIn.includes(location.pathname)}>
          <LinkButton href="/sign-in" kind="secondary" size="s">
            {words().signIn}
          </LinkButton>
        </Show>
      </Header>
      <main id="main" class={styles.main}>
        <OfflineNotice />
        <ErrorBoundary fallback={(error: unknown, reset) => <Broken error={error} reset={reset} />}>
          <Suspense fallback={<Skeleton rows={4} />}>{props.children}</Suspense>
        </ErrorBoundary>
      </main>
    </>
  )
}

const pagesToSignIn = ["/sign-in", "/registration"]
