import { ConfirmationId, Operation } from "@opora/domain/accounts/confirmations/confirmation"
import { ProofMethod } from "@opora/domain/accounts/factors/proof-method"
import { JsonObject } from "@opora/domain/shared/json"
import * as v from "valibot"
import { TypedCode, TypedPassword } from "./contact.ts"

const byCode = v.strictObject({ method: v.picklist(["sms", "email", "totp"]), code: TypedCode })

/** What navigator.credentials.get answered. */
const byPasskey = v.strictObject({ method: v.literal("passkey"), answer: JsonObject })

/** GET /accounts/step-up: how the citizen may prove once more who they are, the best way first. */
export const StepUpMethods = v.pipe(
  v.object({ methods: v.array(ProofMethod) }),
  v.metadata({ ref: "StepUpMethods" })
)

/** POST /accounts/step-up → 204. The session goes on under a new token. */
export const StepUp = v.pipe(
  v.variant("method", [
    byCode,
    byPasskey,
    v.strictObject({
      method: v.literal("recovery-code"),
      code: v.pipe(v.string(), v.maxLength(40, "code.format"))
    }),
    v.strictObject({
      method: v.literal("password"),
      password: v.pipe(TypedPassword, v.minLength(1, "password.required"))
    })
  ]),
  v.metadata({ ref: "StepUp" })
)
export type StepUp = v.InferOutput<typeof StepUp>

/** POST /accounts/step-up/code, POST /confirmations/:id/send → 202 CodeSent. */
export const CodeWanted = v.pipe(
  v.strictObject({ method: v.picklist(["sms", "email"]) }),
  v.metadata({ ref: "CodeWanted" })
)

/** POST /confirmations → 201 Confirmation. */
export const NewConfirmation = v.pipe(
  v.strictObject({ operation: Operation, payload: JsonObject }),
  v.metadata({ ref: "NewConfirmation" })
)
export type NewConfirmation = v.InferOutput<typeof NewConfirmation>

/** A confirmation that waits. The code that is sent repeats `digits`. */
export const Confirmation = v.pipe(
  v.object({ id: ConfirmationId, methods: v.array(ProofMethod), digits: v.string() }),
  v.metadata({ ref: "Confirmation" })
)
export type Confirmation = v.InferOutput<typeof Confirmation>

export const ConfirmationPath = v.object({ id: ConfirmationId })

/** POST /confirmations/:id/verify → 200 ConfirmationToken. */
export const ConfirmationProof = v.pipe(
  v.variant("method", [byCode, byPasskey]),
  v.metadata({ ref: "ConfirmationProof" })
)
export type ConfirmationProof = v.InferOutput<typeof ConfirmationProof>

/** Goes into the header `Confirmation` of the operation: good once, for five minutes. */
export const ConfirmationToken = v.pipe(
  v.object({ token: v.string() }),
  v.metadata({ ref: "ConfirmationToken" })
)

/** The confirmation's token in the operation's header `Confirmation`. Without it the refusal says what is to be confirmed. */
export const ConfirmationHeader = v.object({
  confirmation: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(200, "confirmation.format"),
      v.description(
        "The token of a confirmation of this operation with this payload: `POST /confirmations`"
      )
    )
  )
})
