import * as v from "valibot"
import type { SecondFactor } from "../factor.ts"

/** Those that a stolen mailbox or password does not open: each lifts a session to assurance 2. */
const strong: ReadonlyArray<SecondFactor> = ["passkey", "totp", "sms"]
export const isStrong = (factor: SecondFactor): boolean => strong.includes(factor)

/** Those that may be asked for first. A recovery code is a way back in, not a habit. */
export const PrimaryFactor = v.picklist(["passkey", "totp", "sms", "email"])
export type PrimaryFactor = v.InferOutput<typeof PrimaryFactor>

const order: ReadonlyArray<SecondFactor> = ["passkey", "totp", "sms", "email", "recovery-code"]

/**
 * The citizen's factors in the order they are offered: the primary one first, the reserve after it.
 * Recovery codes alone are no second factor: without another to stand in for, they are left out.
 */
export const offered = (
  enrolled: Readonly<Record<SecondFactor, boolean>>,
  primary?: PrimaryFactor
): ReadonlyArray<SecondFactor> => {
  const inOrder = order.filter((factor) => enrolled[factor])
  if (inOrder.every((factor) => factor === "recovery-code")) return []
  return inOrder.toSorted((a, b) => Number(b === primary) - Number(a === primary))
}
