import { lazily } from "@opora/ui/i18n/lazily"
import type { RouteDefinition } from "@solidjs/router"
import { EitherShell } from "./either-shell.tsx"
import { OpenShell } from "./open-shell.tsx"
import { SignedIn } from "./signed-in.tsx"

/**
 * Every page of the account. A feature adds its lines: the path, and the file with the page as its default export.
 * Pages are in chunks of their own, which come with their words.
 */

/** For whoever is signed in. Others are asked to sign in, and come back. */
const accountPages: Array<RouteDefinition> = [
  { path: "/payments", component: lazily(() => import("../payments/payments-page.tsx")) },
  {
    path: "/payments/:paymentId",
    component: lazily(() => import("../payments/payment-page.tsx"))
  },
  { path: "/", component: lazily(() => import("../home/home-page.tsx")) },
  { path: "/more", component: lazily(() => import("../home/more-page.tsx")) },
  {
    path: "/applications",
    component: lazily(() => import("../applications/applications-page.tsx"))
  },
  {
    path: "/applications/new/:service",
    component: lazily(() => import("../applications/apply-page.tsx"))
  },
  {
    path: "/applications/:id",
    component: lazily(() => import("../applications/application-page.tsx"))
  },
  {
    path: ["/applications/:id/answer", "/applications/:id/edit"],
    component: lazily(() => import("../applications/change-page.tsx"))
  },
  { path: "/documents", component: lazily(() => import("../documents/documents-page.tsx")) },
  { path: "/documents/:id", component: lazily(() => import("../documents/document-page.tsx")) },
  { path: "/documents/:id/view", component: lazily(() => import("../documents/view-page.tsx")) },
  {
    path: "/documents/:id/forward",
    component: lazily(() => import("../documents/forward/forward-page.tsx"))
  },
  {
    path: "/applications/:id/visit",
    component: lazily(() => import("../appointments/visit-page.tsx"))
  },
  {
    path: "/appointments",
    component: lazily(() => import("../appointments/appointments-page.tsx"))
  },
  { path: "/consents", component: lazily(() => import("../consents/consents-page.tsx")) },
  { path: "/history", component: lazily(() => import("../journal/history-page.tsx")) },
  {
    path: "/notifications",
    component: lazily(() => import("../notifications/notifications-page.tsx"))
  },
  {
    path: "/notifications/messages",
    component: lazily(() => import("../notifications/messages-page.tsx"))
  },
  { path: "/profile", component: lazily(() => import("../profile/profile-page.tsx")) },
  { path: "/profile/changes", component: lazily(() => import("../profile/changes-page.tsx")) },
  {
    path: "/verification",
    component: lazily(() => import("../verification/verification-page.tsx"))
  },
  { path: "/verification/bank", component: lazily(() => import("../verification/bank-page.tsx")) },
  { path: "/devices", component: lazily(() => import("../accounts/devices-page.tsx")) },
  { path: "/security", component: lazily(() => import("../accounts/security/security-page.tsx")) },
  { path: "/security/password", component: lazily(() => import("../accounts/password-page.tsx")) }
]

/** For everybody, signed in or not. */
const openPages: Array<RouteDefinition> = [
  { path: "/sign-in", component: lazily(() => import("../accounts/sign-in-page.tsx")) },
  { path: "/registration", component: lazily(() => import("../accounts/registration-page.tsx")) },
  { path: "*", component: lazily(() => import("./not-found-page.tsx")) }
]

/** For everybody; who is signed in keeps the account around them. */
const eitherPages: Array<RouteDefinition> = [
  {
    path: "/verify/:code?",
    component: lazily(() => import("../documents/verify/verify-page.tsx"))
  },
  { path: "/services", component: lazily(() => import("../catalogue/services-page.tsx")) },
  { path: "/services/:code", component: lazily(() => import("../catalogue/service-page.tsx")) }
]

export const routes: ReadonlyArray<RouteDefinition> = [
  {
    component: EitherShell,
    children: [{ component: SignedIn, children: accountPages }, ...eitherPages]
  },
  { component: OpenShell, children: openPages }
]
