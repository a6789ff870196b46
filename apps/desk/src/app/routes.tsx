import { lazily } from "@opora/ui/i18n/lazily"
import type { RouteDefinition } from "@solidjs/router"
import { DeskShell } from "./desk-shell.tsx"
import { OpenShell } from "./open-shell.tsx"

/** For whoever sits at the desk. */
const deskPages: Array<RouteDefinition> = [
  { path: "/", component: lazily(() => import("./first-page.tsx")) },
  { path: "/queue", component: lazily(() => import("../queue/queue-page.tsx")) },
  {
    path: "/identity/:caseId",
    component: lazily(() => import("../verification/identity-case-page.tsx"))
  },
  { path: "/visits", component: lazily(() => import("../appointments/visits-page.tsx")) },
  { path: "/staff-journal", component: lazily(() => import("../staff/journal-page.tsx")) },
  { path: "/applications", component: lazily(() => import("../applications/cases-page.tsx")) },
  {
    path: "/applications/:number",
    component: lazily(() => import("../applications/case-page.tsx"))
  }
]

const openPages: Array<RouteDefinition> = [
  { path: "/sign-in", component: lazily(() => import("../staff/sign-in-page.tsx")) },
  { path: "*", component: lazily(() => import("./not-found-page.tsx")) }
]

export const routes: ReadonlyArray<RouteDefinition> = [
  { component: DeskShell, children: deskPages },
  { component: OpenShell, children: openPages }
]
