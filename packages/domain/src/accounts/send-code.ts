import { Effect } from "effect"
import {
  type MessageRefused,
  Messages,
  type MessagesUnavailable
} from "../notifications/messages.ts"
import { now } from "../shared/clock.ts"
import { accountPolicy } from "./account-policy.ts"
import { Accounts } from "./accounts.ts"
import type { CitizenId } from "./citizen.ts"
import { channelOf } from "./contact.ts"
import type { OneTimeCodeId } from "./one-time-code.ts"
import { OneTimeCodes } from "./one-time-codes.ts"

/**
 * Bring a one-time code to its contact, if it is still good. A registration with a contact that has an
 * account is told so in its owner's own inbox: whoever asked sees no difference on the page.
 */
export const sendCode = Effect.fn("sendCode")(
  function* (
    citizenId: CitizenId,
    codeId: OneTimeCodeId
  ): Effect.fn.Return<
    void,
    MessagesUnavailable | MessageRefused,
    OneTimeCodes | Accounts | Messages
  > {
    const letter = yield* (yield* OneTimeCodes).letter(citizenId, codeId, yield* now)
    if (!letter) return
    const { contact, purpose, code, locale, operation } = letter
    const channel = channelOf(contact)
    const messages = yield* Messages
    const sent = { messageId: `code/${codeId}`, channel, to: contact.value, locale } as const

    if (purpose === "registration" && (yield* (yield* Accounts).credentialsOf(contact))) {
      return yield* messages.send({ ...sent, template: "already-registered", params: {} })
    }
    const minutes = accountPolicy.code.livesFor[channel] / 60
    const params = { code, purpose, minutes, ...(operation !== undefined && { operation }) }
    yield* messages.send({ ...sent, template: "code", params })
  },
  // A number that does not exist will not exist later either: the citizen can ask for another code.
  Effect.catchTag("MessageRefused", () => Effect.void)
)
