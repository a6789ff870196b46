import { recogniseSession } from "@opora/domain/accounts/recognise-session"
import { Token, TokenHash } from "@opora/domain/accounts/token"
import { hash } from "node:crypto"
import * as v from "valibot"
import type { World } from "../http/world.ts"
import { clerkOf } from "../staff/clerk-of.ts"

/** Who is signed in, by the sessions we keep. */
export const sessionsOn = (runtime: World["runtime"]): Pick<World, "citizenOf" | "clerkOf"> => ({
  citizenOf: async (token, background) => {
    if (!v.is(Token, token)) return undefined
    const tokenHash = v.parse(TokenHash, hash("sha256", token))
    return runtime.runPromise(recogniseSession(tokenHash, background))
  },
  clerkOf: clerkOf(runtime)
})
