import type { CurrentCitizen } from "@opora/domain/accounts/current-citizen"
import { once } from "@opora/domain/idempotency/once"
import type { KeyedRequest } from "@opora/domain/idempotency/ports"
import type { Json } from "@opora/domain/shared/json"
import type { Effect } from "effect"
import type { Context } from "hono"
import { hash } from "node:crypto"
import type { Refusal } from "./problems.ts"
import { runForCitizen } from "./run.ts"
import type { CitizenEnv, Services } from "./world.ts"

/** A route has this only after `validator("header", IdempotencyKey, orProblem)`. */
type WithKey = { readonly out: { readonly header: { readonly "idempotency-key": string } } }
type Asked = Context<CitizenEnv, string, WithKey>

/**
 * Run a use case for the citizen who has signed in: once, however often the request comes. `said` is what
 * the request asks for, where its bytes differ from one time to the next, as those of a form do.
 */
export const runOnce = async (
  c: Asked,
  useCase: Effect.Effect<Json, Refusal, Services | CurrentCitizen>,
  said?: string
): Promise<Json> => runForCitizen(c, once(keyed(c, said ?? (await c.req.text())), useCase))

/** What the request asked for is kept as a hash, not in its words. */
const keyed = (c: Asked, said: string): KeyedRequest => ({
  citizenId: c.var.citizen.id,
  key: c.req.valid("header")["idempotency-key"],
  what: hash("sha256", `${c.req.method} ${c.req.path} ${said}`)
})
