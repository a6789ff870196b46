import { Effect } from "effect"
import type { Channel } from "../../notifications/messages.ts"
import { Accounts } from "../accounts.ts"
import { channelOf, masked } from "../contact.ts"
import { CurrentCitizen } from "../current-citizen.ts"
import type { SecondFactor } from "../factor.ts"
import type { Passkey } from "../passkeys/passkey.ts"
import { Passkeys } from "../passkeys/ports.ts"
import { type CodesLeft, RecoveryCodes } from "../recovery-codes/ports.ts"
import { TotpSecrets } from "../totp/ports.ts"
import type { Totp } from "../totp/totp.ts"
import { type FactorChoice, FactorSettings } from "./factor-settings.ts"
import { SecondFactors } from "./second-factors.ts"

/** Where a code can go. */
interface Reach {
  readonly channel: Channel
  readonly to: string
}

/** All that «Настройки безопасности» shows. */
export interface FactorOverview {
  readonly offered: ReadonlyArray<SecondFactor>
  readonly choice: FactorChoice
  readonly passkeys: ReadonlyArray<Passkey>
  readonly totp: Totp | undefined
  readonly recoveryCodes: CodesLeft | undefined
  readonly contacts: ReadonlyArray<Reach>
}

/** How the citizen can prove who they are. */
export const listFactors = Effect.fn("listFactors")(function* (): Effect.fn.Return<
  FactorOverview,
  never,
  | CurrentCitizen
  | SecondFactors
  | FactorSettings
  | Accounts
  | Passkeys
  | TotpSecrets
  | RecoveryCodes
> {
  const { id } = yield* CurrentCitizen
  const contacts = yield* (yield* Accounts).contactsOf(id)
  return {
    offered: yield* (yield* SecondFactors).of(id),
    choice: yield* (yield* FactorSettings).of(id),
    passkeys: yield* (yield* Passkeys).of(id),
    totp: yield* (yield* TotpSecrets).enrolled(id),
    recoveryCodes: yield* (yield* RecoveryCodes).left(id),
    contacts: contacts.map(({ contact }) => ({
      channel: channelOf(contact),
      to: masked(contact)
    }))
  }
})
