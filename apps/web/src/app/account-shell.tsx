import { OfflineNotice } from "@opora/ui/offline-notice/offline-notice"
import { Broken } from "@opora/ui/page/broken"
import { Skeleton } from "@opora/ui/skeleton/skeleton"
import { ErrorBoundary, type ParentProps, Suspense } from "solid-js"
import { StepUpPlace } from "../accounts/step-up/step-up-place.tsx"
import { AccountLanguage } from "./account-language.ts"
import { AccountTools } from "./account-tools.tsx"
import { Header } from "./header.tsx"
import { IdleWarning } from "./idle-warning.tsx"
import { LiveUpdates } from "./live.ts"
import { NewVersionNotice } from "./new-version-notice.tsx"
import { Sidebar } from "./sidebar.tsx"
import { TabBar } from "./tab-bar.tsx"
import styles from "./account-shell.module.css"

/** Around every page of whoever is signed in. */
export const AccountShell = (props: ParentProps) => (
  <>
    <LiveUpdates />
    <AccountLanguage />
    <IdleWarning />
    <StepUpPlace />
    <Header>
      <AccountTools />
    </Header>
    <TabBar />
    <div class={styles.frame}>
      <Sidebar />
      <main id="main">
        <OfflineNotice />
        <NewVersionNotice />
        <ErrorBoundary fallback={(error: unknown, reset) => <Broken error={error} reset={reset} />}>
          <Suspense fallback={<Skeleton rows={4} />}>{props.children}</Suspense>
        </ErrorBoundary>
      </main>
    </div>
  </>
)
