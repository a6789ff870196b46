import { Localised } from "@opora/domain/catalogue/localised"
import { Instant } from "@opora/domain/shared/instant"
import * as v from "valibot"
import { pageOf, SeqPageQuery } from "../page.ts"

/** Who did it: the citizen, a clerk or operator (their agency, never their name), or a system. */
const Who = v.object({
  kind: v.picklist(["citizen", "clerk", "office"]),
  /** The agency or system, by its code. */
  name: v.optional(v.string()),
  /** The agency as people call it, if the catalogue knows it. */
  title: v.optional(Localised)
})

/** A line of «История действий». */
export const HistoryLine = v.pipe(
  v.object({
    seq: v.number(),
    at: Instant,
    type: v.string(),
    subject: v.string(),
    who: Who,
    /** Of a look: what was looked at, and on which ground. */
    what: v.optional(v.string()),
    ground: v.optional(v.string()),
    /** Of a document that was handed over: the agency that got it. */
    to: v.optional(Localised),
    /** The number of the application, where there is one. */
    number: v.optional(v.string()),
    title: v.optional(v.string())
  }),
  v.metadata({ ref: "HistoryLine" })
)
export type HistoryLine = v.InferOutput<typeof HistoryLine>

export const History = v.pipe(pageOf(HistoryLine), v.metadata({ ref: "History" }))

export const HistoryQuery = v.strictObject({
  kind: v.optional(v.picklist(["looks", "applications", "documents", "consents"], "history.kind")),
  ...SeqPageQuery.entries
})
