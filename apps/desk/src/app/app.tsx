import { focusHeadings } from "@opora/ui/page/focus-headings"
import { ToastRegion } from "@opora/ui/toast/toast-region"
import { Router, useLocation } from "@solidjs/router"
import { QueryClientProvider } from "@tanstack/solid-query"
import type { ParentProps } from "solid-js"
import { queries } from "./queries.ts"
import { routes } from "./routes.tsx"

/** The desk of clerks and operators. */
export const App = () => (
  <QueryClientProvider client={queries}>
    <Router root={Whole}>{[...routes]}</Router>
    <ToastRegion />
  </QueryClientProvider>
)

/** Over all pages, so that the heading takes the focus after signing in and out as well. */
const Whole = (props: ParentProps) => {
  const location = useLocation()
  focusHeadings(() => location.pathname)
  return <>{props.children}</>
}
