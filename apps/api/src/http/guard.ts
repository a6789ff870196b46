import type { Role } from "@opora/domain/staff/role"
import type { MiddlewareHandler } from "hono"
import { getCookie } from "hono/cookie"
import { boundedBody } from "./bounded-body.ts"
import { type Enough, notEnough } from "./enough.ts"
import { keepSession } from "./keep-session.ts"
import { problemResponse } from "./problems.ts"
import { sameSite } from "./same-site.ts"
import { deskCookie, sessionCookie } from "./session-cookies.ts"
import type { ApiEnv, CitizenEnv, ClerkEnv } from "./world.ts"

/** Takes another kind of body than JSON: a file as it is. */
type Body = { readonly upload?: true }

type Anyone = Body & { readonly who: "anyone" }
/** Another system, which proves who it is in a way of its own that the route checks. */
type Machine = Body & { readonly who: "machine" }
type Citizen = Body &
  Enough & {
    readonly who: "citizen"
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
  (policy: Citizen): MiddlewareHandler<CitizenEnv> =>
  async (c, next) => {
    const refusal = sameSite(c, policy)
    if (refusal) return refusal
    // Asked for one by one: `c.var` is a copy of them all, and this is every request.
    const [world, locale] = [c.get("world"), c.get("locale")]
    const shown = getCookie(c, sessionCookie) ?? ""
    const signedIn = shown && (await world.citizenOf(shown, policy.background === true))
    if (!signedIn) return problemResponse("NotSignedIn", locale)
    const { owedToken, ...known } = signedIn
    c.set("citizen", { ...known, locale })
    const token = owedToken ? await world.owedTokenOf(shown) : undefined
    const answer = (await notEnough(c, policy)) ?? (await bounded(c, policy))
    if (answer) c.res = answer
    else await next()
    if (token) keepSession(c, token)
    return undefined
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
