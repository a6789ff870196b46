import type { Effect } from "effect"
import type { CodePurpose } from "../../notifications/message.ts"
import type { Channel } from "../../notifications/messages.ts"
import type { Accounts } from "../accounts.ts"
import type { CitizenId } from "../citizen.ts"
import type { AuthEvent } from "../factor.ts"
import type { CodeSpent, CodeWrong, OneTimeCodes } from "../one-time-codes.ts"
import { proveCode } from "./contact-for.ts"
import {
  type FactorNotProven,
  type FactorProof,
  type FactorsLocked,
  SecondFactors
} from "./second-factors.ts"

/** A factor as a citizen shows it: by their own means, or a code we sent. */
export type Proof = FactorProof | SentCode
interface SentCode {
  readonly method: Channel
  readonly code: string
}

export type ProofRefused = FactorNotProven | FactorsLocked | CodeWrong | CodeSpent

/**
 * Believe it, once, for this sign-in, session or confirmation. Wrong codes of every kind are counted
 * together. `how` a right code is taken: used up, or left good for a flow that is used up itself.
 */
export const proveAgain = (
  citizenId: CitizenId,
  proof: Proof,
  boundTo: string,
  purpose: CodePurpose,
  how: "check" | "tryFor" = "check"
): Effect.Effect<AuthEvent, ProofRefused, SecondFactors | OneTimeCodes | Accounts> =>
  isSent(proof)
    ? SecondFactors.use(({ counted }) =>
        counted(citizenId, proveCode({ citizenId, flowId: boundTo, purpose }, proof.code, how))
      )
    : SecondFactors.use(({ prove }) => prove(citizenId, proof, boundTo))

const isSent = (proof: Proof): proof is SentCode =>
  proof.method === "sms" || proof.method === "email"
