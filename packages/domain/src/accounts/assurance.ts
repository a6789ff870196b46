import * as v from "valibot"

/**
 * How surely the session is the citizen's own (NIST SP 800-63B-4): 1 one factor, 2 two factors of
 * different kinds or a passkey that verified its user, 3 a passkey that can't leave its device.
 */
export const Assurance = v.picklist([1, 2, 3])
export type Assurance = v.InferOutput<typeof Assurance>
