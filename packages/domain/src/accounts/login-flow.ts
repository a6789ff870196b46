import * as v from "valibot"
import { Instant } from "../shared/instant.ts"
import { Locale } from "../shared/locale.ts"
import { PasswordHash } from "./account.ts"
import { CitizenId } from "./citizen.ts"
import { Contact } from "./contact.ts"
import { AuthEvent } from "./factor.ts"

export const FlowId = v.pipe(v.string(), v.uuid(), v.brand("FlowId"))
export type FlowId = v.InferOutput<typeof FlowId>

const common = { id: FlowId, citizenId: CitizenId, locale: Locale, expiresAt: Instant }

/**
 * What stands between a first step and a session: there is no session before everything is proven. A
 * registration has a citizen's identifier and no account yet.
 */
export const LoginFlow = v.variant("purpose", [
  v.object({
    purpose: v.literal("registration"),
    ...common,
    contact: Contact,
    passwordHash: PasswordHash
  }),
  v.object({
    purpose: v.literal("sign-in"),
    ...common,
    /** What was proven so far. */
    authEvents: v.array(AuthEvent),
    /** «Запомнить меня» was ticked. */
    remember: v.boolean()
  })
])
export type LoginFlow = v.InferOutput<typeof LoginFlow>
export type RegistrationFlow = Extract<LoginFlow, { purpose: "registration" }>
export type SignInFlow = Extract<LoginFlow, { purpose: "sign-in" }>
