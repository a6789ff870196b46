import { giveOwedToken } from "@opora/domain/accounts/give-owed-token"
import { recogniseSession } from "@opora/domain/accounts/recognise-session"
import { Token, TokenHash } from "@opora/domain/accounts/token"
import { hash } from "node:crypto"
import * as v from "valibot"
import type { World } from "../http/world.ts"
import { clerkOf } from "../staff/clerk-of.ts"

type OfSessions = Pick<World, "citizenOf" | "owedTokenOf" | "clerkOf">

/** Who is signed in, by the sessions we keep. */
export const sessionsOn = (runtime: World["runtime"]): OfSessions => ({
  citizenOf: async (token, background) => {
    if (!v.is(Token, token)) return undefined
    const tokenHash = v.parse(TokenHash, hash("sha256", token))
    return runtime.runPromise(recogniseSession(tokenHash, background))
  },
  owedTokenOf: async (token) => runtime.runPromise(giveOwedToken(v.parse(Token, token))),
  clerkOf: clerkOf(runtime)
})
