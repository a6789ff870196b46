import * as v from "valibot"

/** The parts of a citizen's data that a consent opens, one by one. */
export const DataCategory = v.picklist([
  "name",
  "birth-date",
  "passport",
  "snils",
  "inn",
  "address",
  "phones",
  "emails",
  "income",
  "documents",
  "answers"
])
export type DataCategory = v.InferOutput<typeof DataCategory>
