import type { Locale } from "@opora/domain/shared/locale"
import { Hono } from "hono"
import { HTTPException } from "hono/http-exception"
import * as v from "valibot"
import { accountRoutes } from "./accounts/accounts.routes.ts"
import { confirmationRoutes } from "./accounts/confirmations.routes.ts"
import { factorRoutes } from "./accounts/factors.routes.ts"
import { passkeySignInRoutes } from "./accounts/passkey-sign-in.routes.ts"
import { passkeyRoutes } from "./accounts/passkeys.routes.ts"
import { stepUpRoutes } from "./accounts/step-up.routes.ts"
import { applicationRoutes } from "./applications/applications.routes.ts"
import { deskApplicationRoutes } from "./applications/desk.routes.ts"
import { watchCasesRoutes } from "./applications/watch-cases.routes.ts"
import { appointmentRoutes } from "./appointments/appointments.routes.ts"
import { deskAppointmentRoutes } from "./appointments/desk.routes.ts"
import { catalogueRoutes } from "./catalogue/catalogue.routes.ts"
import { consentRoutes } from "./consents/consents.routes.ts"
import { docsRoutes } from "./docs/docs.routes.ts"
import { documentRoutes } from "./documents/documents.routes.ts"
import { verifyRoutes } from "./documents/verify.routes.ts"
import { healthRoutes } from "./health/health.routes.ts"
import { edge } from "./http/edge.ts"
import { noSuchPage } from "./http/no-such-page.ts"
import { mend, problemResponse } from "./http/problems.ts"
import type { ApiEnv, World } from "./http/world.ts"
import { historyRoutes } from "./journal/history.routes.ts"
import { liveRoutes } from "./journal/live.routes.ts"
import { accessLog } from "./log/access-log.ts"
import { unnamedError } from "./log/unnamed.ts"
import { notificationRoutes } from "./notifications/notifications.routes.ts"
import { paymentCallbackRoutes } from "./payments/callback.routes.ts"
import { chargeRoutes } from "./payments/charges.routes.ts"
import { deskPaymentRoutes } from "./payments/desk.routes.ts"
import { paymentRoutes } from "./payments/payments.routes.ts"
import { profileRoutes } from "./profile/profile.routes.ts"
import { deskQueueRoutes } from "./staff/desk-queue.routes.ts"
import { deskSessionRoutes, deskSignInRoutes } from "./staff/desk-session.routes.ts"
import { staffJournalRoutes } from "./staff/staff-journal.routes.ts"
import { bankCallbackRoutes } from "./verification/bank-callback.routes.ts"
import { bankRoutes } from "./verification/bank.routes.ts"
import { identityDeskRoutes } from "./verification/identity-desk.routes.ts"
import { verificationRoutes } from "./verification/verification.routes.ts"

// valibot's own messages repeat what was sent, and messages end up in logs.
v.setGlobalMessage(({ type }) => type)

/** Every route of the API. Who may use it stands in the route's own guard. */
export const routes = new Hono<ApiEnv>()
routes.route("/live", liveRoutes)
routes.route("/accounts/passkeys/sign-in", passkeySignInRoutes)
routes.route("/accounts/passkeys", passkeyRoutes)
routes.route("/accounts/step-up", stepUpRoutes)
routes.route("/accounts", factorRoutes)
routes.route("/confirmations", confirmationRoutes)
routes.route("/accounts", accountRoutes)
routes.route("/notifications", notificationRoutes)
routes.route("/catalogue", catalogueRoutes)
routes.route("/applications", applicationRoutes)
routes.route("/desk/applications", watchCasesRoutes)
routes.route("/desk/applications", deskApplicationRoutes)
routes.route("/appointments", appointmentRoutes)
routes.route("/desk/appointments", deskAppointmentRoutes)
routes.route("/documents", documentRoutes)
routes.route("/consents", consentRoutes)
routes.route("/journal", historyRoutes)
routes.route("/profile", profileRoutes)
routes.route("/verify", verifyRoutes)
routes.route("/charges", chargeRoutes)
routes.route("/payments", paymentCallbackRoutes)
routes.route("/payments", paymentRoutes)
routes.route("/desk/payments", deskPaymentRoutes)
routes.route("/verification/bank", bankCallbackRoutes)
routes.route("/verification/bank", bankRoutes)
routes.route("/verification", verificationRoutes)
routes.route("/desk/session", deskSignInRoutes)
routes.route("/desk/session", deskSessionRoutes)
routes.route("/desk/identity-cases", identityDeskRoutes)
routes.route("/desk/staff-journal", staffJournalRoutes)
routes.route("/desk", deskQueueRoutes)

/** The whole API in the world given. */
export const makeApp = (world: World): Hono<ApiEnv> => {
  const app = new Hono<ApiEnv>()
  return app
    .route("/", healthRoutes(world))
    .use(edge(world))
    .use(accessLog(world.log))
    .route("/api/v1", routes)
    .route("/api/v1", docsRoutes(routes))
    .notFound((c) => noSuchPage(c, app.router))
    .onError((error, c) => lastWord(error, world, c.var.locale))
}

/** What is answered when something was thrown: a refusal's problem, or ours. */
const lastWord = (error: Error, { log }: World, locale: Locale): Response => {
  if (error instanceof HTTPException) {
    // Without an answer of its own it comes from Hono's body parser, about a body it can't read.
    return error.res ?? unreadable(locale)
  }
  log.add({ at: new Date().toISOString(), level: "Error", message: unnamedError(error) })
  return problemResponse("Internal", locale)
}

const unreadable = (locale: Locale): Response => {
  const code = "json.format"
  const errors = [{ path: "", code, message: mend(code, locale) }]
  return problemResponse("InvalidRequest", locale, { errors })
}
