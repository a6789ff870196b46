import * as v from "valibot"

/** Our name for one attempt to pay. The provider repeats it as the reference of its order. */
export const PaymentId = v.pipe(v.string(), v.uuid(), v.brand("PaymentId"))
export type PaymentId = v.InferOutput<typeof PaymentId>
