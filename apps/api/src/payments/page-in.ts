import type { BooksPage } from "@opora/domain/payments/books"
import * as v from "valibot"

type Asked = { readonly after?: string | undefined; readonly limit?: number | undefined }

/** Twenty at a time. A cursor that was never given begins the list anew. */
export const pageIn = <Id extends string>(
  { after, limit = 20 }: Asked,
  schema: v.GenericSchema<string, Id>
) => {
  const before = v.safeParse(schema, after)
  const asked: BooksPage<Id> = before.success
    ? { limit: limit + 1, before: before.output }
    : { limit: limit + 1 }
  return {
    /** One more than is shown: whether there is a next page is seen from it. */
    asked,
    shown: <Item extends { readonly id: string }>(found: ReadonlyArray<Item>) => {
      const items = found.slice(0, limit)
      const last = items.at(-1)
      return found.length > limit && last ? { items, next: last.id } : { items }
    }
  }
}
