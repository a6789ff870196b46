import { Context, Data, type Effect } from "effect"
import type { CodePurpose } from "../notifications/message.ts"
import type { Instant } from "../shared/instant.ts"
import type { Locale } from "../shared/locale.ts"
import type { CitizenId } from "./citizen.ts"
import type { Contact } from "./contact.ts"
import type { OneTimeCodeId } from "./one-time-code.ts"

/** Not the code that was sent. `left`: how many more tries it bears. */
export class CodeWrong extends Data.TaggedError("CodeWrong")<{ readonly left: number }> {}

/** Used, too old, tried too often or never sent: another code has to be asked for. */
export class CodeSpent extends Data.TaggedError("CodeSpent") {}

/** What a code is good for, and nothing else: one step of one flow. */
export interface CodeAim {
  readonly citizenId: CitizenId
  /** The sign-in, confirmation or change it belongs to. */
  readonly flowId: string
  readonly purpose: CodePurpose
}

export interface CodeWanted extends CodeAim {
  readonly id: OneTimeCodeId
  readonly contact: Contact
  readonly locale: Locale
  readonly expiresAt: Instant
  /** The last two digits of the operation it confirms. */
  readonly operation?: string
}

/** A code and where it goes: known only while it is being sent. */
export interface CodeLetter extends Omit<CodeWanted, "flowId"> {
  readonly code: string
}

/**
 * One-time codes of six digits. A code is not kept: it follows from a random salt in its row and a
 * secret outside the database, bound to citizen, flow, purpose and contact. So a job can send it
 * without carrying it, and a stolen table tells no code.
 */
export class OneTimeCodes extends Context.Service<
  OneTimeCodes,
  {
    /** A new code. Older ones with the same aim are dead. */
    readonly issue: (wanted: CodeWanted) => Effect.Effect<void>
    /** The code to be sent, while it is good. */
    readonly letter: (
      citizenId: CitizenId,
      id: OneTimeCodeId,
      at: Instant
    ) => Effect.Effect<CodeLetter | undefined>
    /**
     * Try a code, and use it up if it is right. The try is counted by a statement of its own before the comparison, never inside
     * another transaction: fifty guesses at once are three comparisons, and the right code is right once.
     */
    readonly check: (
      aim: CodeAim,
      code: string,
      at: Instant
    ) => Effect.Effect<{ readonly contact: Contact }, CodeWrong | CodeSpent>
    /**
     * Try a code and leave it good, for a flow that is used up itself, in one transaction with what the
     * code was shown for: who is cut off between the two shows it again.
     */
    readonly tryFor: (
      aim: CodeAim,
      code: string,
      at: Instant
    ) => Effect.Effect<{ readonly contact: Contact }, CodeWrong | CodeSpent>
  }
>()("@opora/domain/accounts/OneTimeCodes") {}
