import * as v from "valibot"

/** Commands that must not happen twice ask for a key: sent again with it, they are only answered again. */
export const IdempotencyKey = v.object({
  "idempotency-key": v.pipe(
    v.string("required"),
    v.minLength(16, "idempotency_key.length"),
    v.maxLength(255, "idempotency_key.length"),
    v.description(
      "One key is one attempt, a UUID for example: sent again under it, the request is answered as before"
    )
  )
})
