import type { Day } from "../profile/day.ts"
import type { JsonObject } from "../shared/json.ts"
import type { Locale } from "../shared/locale.ts"
import type { AgencyCode } from "../staff/role.ts"
import type { PaperContents } from "./paper-contents.ts"

/** What to issue. */
export interface PaperOrder {
  /** One of ours, or a name of the definition's own: that is drawn as a decision. */
  readonly template: string
  /** What people read in it, and in its name. */
  readonly contents: PaperContents
  /** What machines read in it. */
  readonly data: JsonObject
  /** Whose word it is: an agency, or the portal itself. */
  readonly by: AgencyCode
  readonly subject: string
  readonly locale?: Locale
  readonly validUntil?: Day
  /** Issued twice under one key, it is one paper. Without one: the template and the subject. */
  readonly key?: string
}
