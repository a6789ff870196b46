import { Effect } from "effect"
import type { Digest, SecureRandom } from "effect/crypto"
import type { Jobs } from "../jobs/ports.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { newId } from "../shared/identifier.ts"
import { instantOf } from "../shared/instant.ts"
import type { Locale } from "../shared/locale.ts"
import { accountPolicy } from "./account-policy.ts"
import { CitizenId } from "./citizen.ts"
import type { Contact } from "./contact.ts"
import { FlowId, type LoginFlow } from "./login-flow.ts"
import { LoginFlows } from "./login-flows.ts"
import type { OneTimeCodes } from "./one-time-codes.ts"
import type { Origin } from "./origin.ts"
import { type HashingBusy, PasswordHashing } from "./password-hashing.ts"
import type { KnownPasswords } from "./password/known-passwords.ts"
import { type PasswordUnfit, requireFitPassword } from "./password/require-fit-password.ts"
import { type CodeSent, type CodeSentLately, mayAskForCode, requestCode } from "./request-code.ts"
import type { Throttles, TooManyTries } from "./throttles.ts"
import { newToken, type Token } from "./token.ts"

export interface RegistrationWanted {
  readonly contact: Contact
  readonly password: string
  readonly locale: Locale
  readonly origin: Origin
}

/**
 * Ask for an account («Регистрация»). A code goes to the contact; the account comes with the code. Every
 * step is the same whether or not the contact has an account: only its owner's inbox tells.
 */
export const register = Effect.fn("register")(function* ({
  contact,
  password,
  locale,
  origin
}: RegistrationWanted): Effect.fn.Return<
  { readonly flowToken: Token; readonly sent: CodeSent },
  PasswordUnfit | CodeSentLately | TooManyTries | HashingBusy,
  | LoginFlows
  | OneTimeCodes
  | Throttles
  | PasswordHashing
  | KnownPasswords
  | Jobs
  | Transactions
  | SecureRandom.SecureRandom
  | Digest.Digest
> {
  yield* requireFitPassword(password, [contact.value])
  yield* mayAskForCode(contact, origin)
  const passwordHash = yield* (yield* PasswordHashing).hash(password)

  const { token, hash } = yield* newToken
  const flow: LoginFlow = {
    purpose: "registration",
    id: yield* newId(FlowId),
    citizenId: yield* newId(CitizenId),
    locale,
    contact,
    passwordHash,
    expiresAt: instantOf(Date.parse(yield* now) + accountPolicy.flow.livesFor * 1000)
  }
  const aim = { citizenId: flow.citizenId, flowId: flow.id, purpose: "registration" } as const
  const sent = yield* atomically(
    Effect.andThen((yield* LoginFlows).begin(flow, hash), requestCode(aim, contact, locale))
  )
  return { flowToken: token, sent }
})
