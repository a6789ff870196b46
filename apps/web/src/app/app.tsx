import { focusHeadings } from "@opora/ui/page/focus-headings"
import { ToastRegion } from "@opora/ui/toast/toast-region"
import { Router, useLocation } from "@solidjs/router"
import { QueryClientProvider } from "@tanstack/solid-query"
import type { ParentProps } from "solid-js"
import { queries } from "./queries.ts"
import { routes } from "./routes.tsx"

/** The citizen's account. */
export const App = () => (
  <QueryClientProvider client={queries}>
    <Router root={Root}>{[...routes]}</Router>
    <ToastRegion />
  </QueryClientProvider>
)

const Root = (props: ParentProps) => {
  const location = useLocation()
  focusHeadings(() => location.pathname)
  return props.children
}
