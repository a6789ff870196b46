import * as v from "valibot"
import { Localised } from "../catalogue/localised.ts"
import { NoticeKind, VisitTold } from "./notice.ts"

/** What a one-time code confirms. It is said in the message, so that nobody gives it away for another thing. */
export const CodePurpose = v.picklist(["registration", "second-factor", "operation"])
export type CodePurpose = v.InferOutput<typeof CodePurpose>

/** What a letter or SMS about a notice may say: what happened, to which number and service, never whose data. */
export const NoticeParams = v.object({
  kind: NoticeKind,
  number: v.optional(v.pipe(v.string(), v.maxLength(40))),
  /** What the service of that application is called. */
  serviceName: v.optional(Localised),
  /** When and where to come: the letter is of use without signing in. */
  visit: v.optional(VisitTold)
})
export type NoticeParams = v.InferOutput<typeof NoticeParams>
