import * as v from "valibot"

/** How long something may take. Working days skip weekends and holidays (ТК РФ, article 112). */
export const Limit = v.strictObject({
  amount: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650)),
  unit: v.picklist(["minutes", "hours", "days", "workdays"])
})
export type Limit = v.InferOutput<typeof Limit>
