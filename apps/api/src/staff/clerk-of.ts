import { Token, TokenHash } from "@opora/domain/accounts/token"
import { recogniseClerk } from "@opora/domain/staff/recognise-clerk"
import { hash } from "node:crypto"
import * as v from "valibot"
import type { World } from "../http/world.ts"

/** Who sits at the desk, by the sessions we keep. The language is the request's own. */
export const clerkOf =
  (runtime: World["runtime"]): World["clerkOf"] =>
  async (token, background) => {
    if (!v.is(Token, token)) return undefined
    const tokenHash = v.parse(TokenHash, hash("sha256", token))
    const session = await runtime.runPromise(recogniseClerk(tokenHash, background))
    if (!session) return undefined
    const { id, roles, agency } = session.clerk
    return { id, roles, ...(agency && { agency }), sessionId: session.id, locale: "ru" }
  }
