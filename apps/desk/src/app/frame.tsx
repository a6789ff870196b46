import { OfflineNotice } from "@opora/ui/offline-notice/offline-notice"
import { Broken } from "@opora/ui/page/broken"
import { Skeleton } from "@opora/ui/skeleton/skeleton"
import { ErrorBoundary, type JSX, Suspense } from "solid-js"
import styles from "./header.module.css"

export interface FrameProps {
  /** For pages with little on them, such as a form. */
  readonly narrow?: boolean
  readonly children: JSX.Element
}

/** The page under the header: what fails in it stays within it. */
export const Frame = (props: FrameProps) => (
  <main id="main" class={styles.main} data-narrow={props.narrow === true ? "" : undefined}>
    <OfflineNotice />
    <ErrorBoundary fallback={(error: unknown, reset) => <Broken error={error} reset={reset} />}>
      <Suspense fallback={<Skeleton rows={4} />}>{props.children}</Suspense>
    </ErrorBoundary>
  </main>
)
