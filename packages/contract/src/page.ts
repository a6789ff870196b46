import * as v from "valibot"

/** A page of a long list: what stands on it, and where the next one begins if there is one. */
export const pageOf = <Item extends v.GenericSchema>(item: Item) =>
  v.object({ items: v.array(item), next: v.optional(v.string()) })

const place = "The `next` of the page before; without it the list begins"

const Cursor = v.pipe(v.string(), v.maxLength(300, "cursor.format"), v.description(place))

/** The cursor of a list out of the journal: the place of the last one shown. */
export const SeqCursor = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,14}$/, "cursor.format"),
  v.transform(Number),
  v.description(place)
)

const Limit = v.pipe(
  v.string(),
  v.regex(/^\d{1,3}$/, "limit.range"),
  v.transform(Number),
  v.minValue(1, "limit.range"),
  v.maxValue(100, "limit.range"),
  v.description("How many a page holds at most, from 1 to 100")
)

/** How a page is asked for: `after` is the `next` of the page before. */
export const PageQuery = v.object({ after: v.optional(Cursor), limit: v.optional(Limit) })

/** The same of a list out of the journal. */
export const SeqPageQuery = v.strictObject({ ...PageQuery.entries, after: v.optional(SeqCursor) })

/** The same of a list whose cursor is the identifier of the last one shown. */
export const pageAfter = <Id extends v.GenericSchema<string, string>>(id: Id) =>
  v.strictObject({
    after: v.optional(v.pipe(v.message(id, "cursor.format"), v.description(place))),
    limit: PageQuery.entries.limit
  })
