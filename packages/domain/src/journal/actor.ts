import * as v from "valibot"
import type { CitizenId } from "../accounts/citizen.ts"
import type { ClerkId } from "../staff/role.ts"

/** Who did it: "citizen:" or "clerk:" and their identifier, or "office:" and the short name of a system. */
export const Actor = v.pipe(
  v.string(),
  v.regex(/^((citizen|clerk):[\da-f-]{36}|office:[a-z][a-z0-9-]*)$/),
  v.brand("Actor")
)
export type Actor = v.InferOutput<typeof Actor>

export const byCitizen = (id: CitizenId): Actor => v.parse(Actor, `citizen:${id}`)

export const byClerk = (id: ClerkId): Actor => v.parse(Actor, `clerk:${id}`)

export const byOffice = (name: string): Actor => v.parse(Actor, `office:${name}`)
