import { Effect } from "effect"
import type { Digest, SecureRandom } from "effect/crypto"
import type { Journal } from "../journal/ports.ts"
import type { Channel } from "../notifications/messages.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { accountPolicy } from "./account-policy.ts"
import { Accounts } from "./accounts.ts"
import { spelledOnce } from "./contact.ts"
import { FactorNotEnrolled } from "./factor-not-enrolled.ts"
import type { AuthEvent } from "./factor.ts"
import {
  type FactorNotProven,
  type FactorProof,
  type FactorsLocked,
  SecondFactors
} from "./factors/second-factors.ts"
import type { SignInFlow } from "./login-flow.ts"
import { flowFor, FlowOver, LoginFlows } from "./login-flows.ts"
import { type CodeSpent, type CodeWrong, OneTimeCodes } from "./one-time-codes.ts"
import { type OpenedSession, openSession } from "./open-session.ts"
import type { Origin } from "./origin.ts"
import { channelOf } from "./request-code.ts"
import type { Sessions } from "./sessions.ts"
import type { TokenHash } from "./token.ts"
import type { TrustedDevices } from "./trusted-devices.ts"

/** A second factor as it is shown: by the citizen's own means, or a code we sent. */
export type SecondProof = FactorProof | { readonly method: Channel; readonly code: string }

type Refusal = FactorNotProven | FactorsLocked | CodeWrong | CodeSpent | FactorNotEnrolled

/**
 * Prove the second factor and be signed in. Five tries a flow; wrong ones also count against the account,
 * over all flows. Proven twice at once, the flow gives one session.
 */
export const proveSecondStep = Effect.fn("proveSecondStep")(function* (
  flowToken: TokenHash,
  proof: SecondProof,
  origin: Origin
): Effect.fn.Return<
  OpenedSession,
  Refusal | FlowOver,
  | Accounts
  | LoginFlows
  | SecondFactors
  | OneTimeCodes
  | Sessions
  | TrustedDevices
  | Journal
  | Transactions
  | SecureRandom.SecureRandom
  | Digest.Digest
> {
  const flow = yield* flowFor("sign-in", flowToken)
  const { citizenId, id, remember } = flow
  const enrolled = yield* (yield* SecondFactors).of(citizenId)
  if (!enrolled.includes(proof.method)) return yield* new FactorNotEnrolled()

  const flows = yield* LoginFlows
  if (!(yield* flows.takeTry(flow, accountPolicy.flow.tries))) return yield* new FlowOver()
  const event = yield* prove(flow, proof)

  return yield* atomically(
    Effect.gen(function* () {
      if (!(yield* flows.consume(citizenId, id))) return yield* new FlowOver()
      const authEvents = [event, ...flow.authEvents] as const
      return yield* openSession({ citizenId, authEvents, origin, remember })
    })
  )
})

const prove = Effect.fnUntraced(function* (
  flow: SignInFlow,
  proof: SecondProof
): Effect.fn.Return<AuthEvent, Refusal, SecondFactors | OneTimeCodes | Accounts> {
  const factors = yield* SecondFactors
  switch (proof.method) {
    case "sms":
    case "email":
      return yield* factors.counted(flow.citizenId, proveCode(flow, proof.code))
    case "totp":
    case "recovery-code":
    case "passkey":
      return yield* factors.prove(flow.citizenId, proof, flow.id)
  }
})

/** What a code proves is the contact it went to, whatever the page says. */
const proveCode = Effect.fnUntraced(function* (
  { citizenId, id }: SignInFlow,
  code: string
): Effect.fn.Return<AuthEvent, CodeWrong | CodeSpent, OneTimeCodes | Accounts> {
  const at = yield* now
  const aim = { citizenId, flowId: id, purpose: "second-factor" } as const
  const { contact } = yield* (yield* OneTimeCodes).tryFor(aim, code, at)
  const contacts = yield* (yield* Accounts).contactsOf(citizenId)
  const own = contacts.find((each) => spelledOnce(each.contact) === spelledOnce(contact))
  const channel = own?.id ?? spelledOnce(contact)
  return { method: channelOf(contact), class: "have", channel, at }
})
