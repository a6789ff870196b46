import { ToastRegion } from "@opora/ui/toast/toast-region"
import { Router } from "@solidjs/router"
import { QueryClientProvider } from "@tanstack/solid-query"
import { queries } from "./queries.ts"
import { routes } from "./routes.tsx"

/** The desk of clerks and operators. */
export const App = () => (
  <QueryClientProvider client={queries}>
    <Router>{[...routes]}</Router>
    <ToastRegion />
  </QueryClientProvider>
)
