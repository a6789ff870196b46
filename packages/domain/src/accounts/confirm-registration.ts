import { Effect } from "effect"
import type { Digest, SecureRandom } from "effect/crypto"
import { byCitizen } from "../journal/actor.ts"
import { factOf } from "../journal/entry.ts"
import { Journal } from "../journal/ports.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { newId } from "../shared/identifier.ts"
import type { Instant } from "../shared/instant.ts"
import { accountPolicy } from "./account-policy.ts"
import { Accounts } from "./accounts.ts"
import { channelOf, ContactId } from "./contact.ts"
import type { AuthEvent } from "./factor.ts"
import type { RegistrationFlow } from "./login-flow.ts"
import { flowFor, FlowOver, LoginFlows } from "./login-flows.ts"
import { CodeSpent, type CodeWrong, OneTimeCodes } from "./one-time-codes.ts"
import { type OpenedSession, openSession } from "./open-session.ts"
import type { Origin } from "./origin.ts"
import type { Sessions } from "./sessions.ts"
import type { TokenHash } from "./token.ts"
import type { TrustedDevices } from "./trusted-devices.ts"

/**
 * The code has come: the account is active at the basic level, and its owner is signed in. Confirmed
 * twice at once, one account and one session come of it.
 */
export const confirmRegistration = Effect.fn("confirmRegistration")(function* (
  flowToken: TokenHash,
  code: string,
  origin: Origin
): Effect.fn.Return<
  OpenedSession,
  FlowOver | CodeWrong | CodeSpent,
  | Accounts
  | LoginFlows
  | OneTimeCodes
  | Sessions
  | TrustedDevices
  | Journal
  | Transactions
  | SecureRandom.SecureRandom
  | Digest.Digest
> {
  const flow = yield* flowFor("registration", flowToken)
  const { citizenId } = flow
  const at = yield* now
  const aim = { citizenId, flowId: flow.id, purpose: "registration" } as const
  // Outside the transaction: a wrong try must stay counted.
  yield* (yield* OneTimeCodes).tryFor(aim, code, at)

  const flows = yield* LoginFlows
  return yield* atomically(
    Effect.gen(function* () {
      if (!(yield* flows.consume(citizenId, flow.id))) return yield* new FlowOver()
      const contactId = yield* createAccount(flow, at)
      const proven = { citizenId, authEvents: provenBy(flow, contactId, at), origin }
      return yield* openSession({ ...proven, remember: false })
    })
    // Taken since, or before: the owner of the contact was told so, and nobody else is.
  ).pipe(Effect.catchTag("ContactTaken", () => new CodeSpent()))
})

const createAccount = Effect.fnUntraced(function* (flow: RegistrationFlow, at: Instant) {
  const { citizenId, contact, passwordHash, locale } = flow
  const contactId = yield* newId(ContactId)
  const account = {
    id: citizenId,
    status: "active",
    level: "basic",
    locale,
    idleMinutes: accountPolicy.session.idleMinutes.usual,
    passwordSetAt: at,
    createdAt: at
  } as const
  yield* (yield* Accounts).create(account, { id: contactId, contact }, passwordHash)
  const by = byCitizen(citizenId)
  const registered = { type: "AccountRegistered", at, by, contact: contact.kind }
  yield* (yield* Journal).append(citizenId, [factOf("account", registered)])
  return contactId
})

const provenBy = (
  { contact }: RegistrationFlow,
  contactId: ContactId,
  at: Instant
): readonly [AuthEvent, AuthEvent] => [
  { method: "password", class: "know", channel: "password", at },
  { method: channelOf(contact), class: "have", channel: contactId, at }
]
