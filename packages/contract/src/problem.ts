import * as v from "valibot"

/**
 * An RFC 9457 problem. `type` names it for programs and never changes; `title` names it for people, in
 * their language. A request of the wrong shape also lists what was wrong, where and how to mend it,
 * but never what was sent. `needs` says what would open a barred action.
 */
export const Problem = v.pipe(
  v.object({
    type: v.string(),
    title: v.string(),
    status: v.number(),
    errors: v.optional(
      v.array(v.object({ path: v.string(), code: v.string(), message: v.string() }))
    ),
    needs: v.optional(
      v.object({
        level: v.optional(v.string()),
        aal: v.optional(v.number()),
        seconds: v.optional(v.number()),
        operation: v.optional(v.string())
      })
    ),
    /** What the reader should know to go on; facts, never personal data. */
    details: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])))
  }),
  v.metadata({ ref: "Problem" })
)
export type Problem = v.InferOutput<typeof Problem>
