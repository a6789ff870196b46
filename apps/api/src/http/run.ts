import { CurrentCitizen } from "@opora/domain/accounts/current-citizen"
import { CurrentClerk } from "@opora/domain/staff/current-clerk"
import { Cause, Effect, Exit } from "effect"
import { HTTPException } from "hono/http-exception"
import { problemResponse, type Refusal } from "./problems.ts"
import { refused } from "./refused.ts"
import type { ApiEnv, CitizenEnv, ClerkEnv, Services } from "./world.ts"

/**
 * Run a use case. This is the one place where an Effect becomes a Promise: success comes back as
 * a value, a refusal leaves as its problem, and a defect is logged and leaves as a bare 500.
 */
export const run = async <A>(
  c: Asked<ApiEnv>,
  useCase: Effect.Effect<A, Refusal, Services>
): Promise<A> => {
  const { world, locale } = c.var
  const exit = await world.runtime.runPromiseExit(
    Effect.tapCause(useCase, logDefect),
    // A citizen who leaves may stop a question, but not a change half made.
    c.req.method === "GET" ? { signal: c.req.raw.signal } : { uninterruptible: true }
  )
  if (Exit.isSuccess(exit)) return exit.value
  const refusal = Cause.findErrorOption(exit.cause)
  const res =
    refusal._tag === "Some" ? refused(refusal.value, locale) : problemResponse("Internal", locale)
  throw new HTTPException(undefined, { res })
}

/** Run a use case for the citizen who has signed in. */
export const runForCitizen = <A>(
  c: Asked<CitizenEnv>,
  useCase: Effect.Effect<A, Refusal, Services | CurrentCitizen>
): Promise<A> => run(c, Effect.provideService(useCase, CurrentCitizen, c.var.citizen))

/** Run a use case for the member of staff at the desk. */
export const runForClerk = <A>(
  c: Asked<ClerkEnv>,
  useCase: Effect.Effect<A, Refusal, Services | CurrentClerk>
): Promise<A> => run(c, Effect.provideService(useCase, CurrentClerk, c.var.clerk))

/** As much of a Hono context as we look at. */
type Asked<Env extends ApiEnv> = {
  readonly req: { readonly method: string; readonly raw: Request }
  readonly var: Env["Variables"]
}

const logDefect = (cause: Cause.Cause<unknown>) =>
  Cause.hasDies(cause) ? Effect.logError("A use case died", cause) : Effect.void
