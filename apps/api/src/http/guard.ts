import type { Assurance } from "@opora/domain/accounts/assurance"
import { type Level, meets } from "@opora/domain/accounts/level"
import type { Role } from "@opora/domain/staff/role"
import type { MiddlewareHandler } from "hono"
import { getCookie } from "hono/cookie"
import { boundedBody } from "./bounded-body.ts"
import { problemResponse } from "./problems.ts"
import { sameSite } from "./same-site.ts"
import type { ApiEnv, CitizenEnv, ClerkEnv } from "./world.ts"

/** The cookies that carry sessions. `__Host-`: this host alone, over TLS, whole site. */
export const sessionCookie = "__Host-sid"
export const deskCookie = "__Host-desk"

/** Takes another kind of body than JSON: a file as it is. */
type Body = { readonly upload?: true }

type Anyone = Body & { readonly who: "anyone" }
/** Another system, which proves who it is in a way of its own that the route checks. */
type Machine = Body & { readonly who: "machine" }
type Citizen = Body & {
  readonly who: "citizen"
  readonly level?: Level
  readonly aal?: Assurance
  /** A factor must have been proven in this session within so many seconds. */
  readonly fresh?: number
  /** Asked by the page by itself: does not keep an idle session awake. */
  readonly background?: true
}
type Clerk = Body & {
  readonly who: "clerk"
  readonly roles?: ReadonlyArray<Role>
  readonly background?: true
}
export type Policy = Anyone | Machine | Citizen | Clerk

const policies = new WeakMap<object, Policy>()

/** The policy of a guard, if the handler is one: for the test that walks all routes. */
export const policyOf = (handler: object): Policy | undefined => policies.get(handler)

/**
 * Who may use the route. Every route begins with one: what has none answers nobody. Says no before the
 * request is read: 401 who are you, 403 not you, or not like this.
 */
export function guard(policy: Anyone | Machine): MiddlewareHandler<ApiEnv>
export function guard(policy: Citizen): MiddlewareHandler<CitizenEnv>
export function guard(policy: Clerk): MiddlewareHandler<ClerkEnv>
export function guard(policy: Policy) {
  const handler = guardOf(policy)
  policies.set(handler, policy)
  return handler
}

const guardOf = (policy: Policy) => {
  switch (policy.who) {
    case "anyone":
      return anyone(policy)
    case "machine":
      return machine
    case "citizen":
      return citizen(policy)
    case "clerk":
      return clerk(policy)
  }
}

const machine: MiddlewareHandler<ApiEnv> = async (_, next) => next()

/** Routes that take files hold to sizes of their own. */
const bounded = async (
  c: Parameters<typeof boundedBody>[0],
  { upload }: Body
): Promise<Response | undefined> => (upload === true ? undefined : boundedBody(c))

const anyone =
  (policy: Anyone): MiddlewareHandler<ApiEnv> =>
  async (c, next) =>
    sameSite(c, policy) ?? (await bounded(c, policy)) ?? next()

const citizen =
  ({
    level = "basic",
    aal = 1,
    fresh,
    background,
    ...body
  }: Citizen): MiddlewareHandler<CitizenEnv> =>
  async (c, next) => {
    const refusal = sameSite(c, body)
    if (refusal) return refusal
    const { world, locale } = c.var
    const token = getCookie(c, sessionCookie)
    const signedIn = token && (await world.citizenOf(token, background === true))
    if (!signedIn) return problemResponse("NotSignedIn", locale)
    if (!meets(signedIn.level, level)) {
      return problemResponse("LevelTooLow", locale, { needs: { level } })
    }
    const age = Date.now() - Date.parse(signedIn.freshAt)
    if (signedIn.aal < aal || (fresh !== undefined && age > fresh * 1000)) {
      return problemResponse("StepUpNeeded", locale, { needs: { aal, seconds: fresh ?? 0 } })
    }
    c.set("citizen", { ...signedIn, locale })
    return (await bounded(c, body)) ?? next()
  }

const clerk =
  ({ roles, background, ...body }: Clerk): MiddlewareHandler<ClerkEnv> =>
  async (c, next) => {
    const refusal = sameSite(c, body)
    if (refusal) return refusal
    const { world, locale } = c.var
    const token = getCookie(c, deskCookie)
    const atDesk = token && (await world.clerkOf(token, background === true))
    if (!atDesk) return problemResponse("NotSignedIn", locale)
    if (roles && !roles.some((role) => atDesk.roles.includes(role))) {
      return problemResponse("RoleMissing", locale)
    }
    c.set("clerk", { ...atDesk, locale })
    return (await bounded(c, body)) ?? next()
  }
