import { Broken } from "@opora/ui/page/broken"
import { focusHeadings } from "@opora/ui/page/focus-headings"
import { Skeleton } from "@opora/ui/skeleton/skeleton"
import { useLocation } from "@solidjs/router"
import { ErrorBoundary, type ParentProps, Suspense } from "solid-js"
import { Header } from "./header.tsx"
import styles from "./header.module.css"

/** Around the pages that need no sign-in. */
export const OpenShell = (props: ParentProps) => {
  const location = useLocation()
  focusHeadings(() => location.pathname)
  return (
    <>
      <Header />
      <main id="main" class={`${styles.main} ${styles.narrow}`}>
        <ErrorBoundary fallback={(error: unknown, reset) => <Broken error={error} reset={reset} />}>
          <Suspense fallback={<Skeleton rows={4} />}>{props.children}</Suspense>
        </ErrorBoundary>
      </main>
    </>
  )
}
