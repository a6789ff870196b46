import { Effect } from "effect"
import { Accounts } from "../accounts.ts"
import type { CitizenId } from "../citizen.ts"
import { channelOf } from "../contact.ts"
import type { ProofMethod } from "./proof-method.ts"
import { SecondFactors } from "./second-factors.ts"

/**
 * How the citizen may confirm something: by their second factors, primary first, and by a code to their
 * telephone even where that is no second factor for signing in. Mail serves where nothing else does. A
 * recovery code confirms nothing: it is a way back in.
 */
export const confirmingMethods = Effect.fnUntraced(function* (
  citizenId: CitizenId
): Effect.fn.Return<ReadonlyArray<ProofMethod>, never, SecondFactors | Accounts> {
  const enrolled = yield* (yield* SecondFactors).of(citizenId)
  const own = enrolled.filter((factor) => factor !== "recovery-code")
  const contacts = yield* (yield* Accounts).contactsOf(citizenId)
  const channels = new Set(contacts.map(({ contact }) => channelOf(contact)))
  const sms = channels.has("sms") ? (["sms"] as const) : []
  const more =
    own.length === 0 && sms.length === 0 && channels.has("email") ? (["email"] as const) : []
  return [...new Set([...own, ...sms, ...more])]
})

/**
 * How the citizen may prove who they are once more: by their second factors, recovery codes included; as
 * long as there are none, by the password, or by a code to their telephone where two factors are asked for.
 */
export const steppingMethods = Effect.fnUntraced(function* (
  citizenId: CitizenId
): Effect.fn.Return<ReadonlyArray<ProofMethod>, never, SecondFactors | Accounts> {
  const enrolled = yield* (yield* SecondFactors).of(citizenId)
  if (enrolled.length > 0) return enrolled
  const contacts = yield* (yield* Accounts).contactsOf(citizenId)
  const phone = contacts.some(({ contact }) => contact.kind === "phone")
  return phone ? ["password", "sms"] : ["password"]
})
