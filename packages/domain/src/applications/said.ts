import * as v from "valibot"
import { isPrintable } from "../shared/printable.ts"

/** What a clerk writes to the citizen about an application. This file holds no Effect: the browser reads it too. */
export const Said = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty("comment.empty"),
  v.maxLength(2000, "comment.too_long"),
  v.check(isPrintable, "text.characters")
)
