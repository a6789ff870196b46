import { Effect } from "effect"
import { type Digest, Mac, SecureRandom } from "effect/crypto"
import { now } from "../shared/clock.ts"
import { secondsAfter } from "../shared/instant.ts"
import { accountPolicy } from "./account-policy.ts"
import { Sessions } from "./sessions.ts"
import { hashOf, type Token, tokenOf } from "./token.ts"

/**
 * The token that follows the one shown, if its session is owed one (security rule S3; OWASP ASVS 5.0,
 * 7.2.4): undefined when it is not. A level that an operator, a job or another device changed cannot be
 * answered with a cookie there and then, so `oweTokens` marks the citizen's sessions in the change's own
 * transaction, and each is given its new token with the next answer that can carry one.
 *
 * A page asks several things at once with the old cookie, and an answer may be lost on the way. Therefore:
 * - One statement puts the new hash in the old one's place; from then on the old token opens nothing but
 *   this session, and each answer to it carries the same new token.
 * - All of them can work that token out, and it is kept nowhere: it follows from the old token and a salt.
 *   The salt is in the database alone and the old token in the browser alone, so neither is enough.
 * - The old token counts ten seconds after the new one was first shown, for what is under way, and five
 *   minutes if it never is.
 */
export const giveOwedToken = Effect.fn("giveOwedToken")(function* (
  shown: Token
): Effect.fn.Return<
  Token | undefined,
  never,
  Sessions | SecureRandom.SecureRandom | Digest.Digest | Mac.Mac
> {
  const sessions = yield* Sessions
  const former = yield* hashOf(shown)
  const at = yield* now
  const session = yield* sessions.find(former)
  if (session?.tokenOwedSince) {
    const salt = yield* newSalt
    const next = yield* hashOf(yield* successorOf(shown, salt))
    const endsAt = secondsAfter(at, accountPolicy.session.formerToken.unshown)
    yield* sessions.replaceToken(session, { former, next, salt, endsAt })
  }
  // Read back: another question of the same page may have been first, with a salt of its own.
  const replaced = yield* sessions.findFormer(former, at)
  return replaced && (yield* successorOf(shown, replaced.salt))
})

// As many random bytes as a token has, written like one.
const newSalt = Effect.gen(function* () {
  const bytes = yield* (yield* SecureRandom.SecureRandom).randomBytes(32)
  return tokenOf(bytes)
})

const successorOf = Effect.fnUntraced(function* (shown: Token, salt: string) {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const key = yield* Effect.orDie(Mac.key(Mac.hmacSha256, bytes(salt)))
  return tokenOf(yield* Effect.orDie((yield* Mac.Mac).sign(key, bytes(shown))))
})
