import type { BooksPage } from "@opora/domain/payments/books"

interface Asked<Id> {
  readonly after?: Id | undefined
  readonly limit?: number | undefined
}

/** Twenty at a time. */
export const pageIn = <Id extends string>({ after, limit = 20 }: Asked<Id>) => {
  const asked: BooksPage<Id> = { limit: limit + 1, ...(after && { before: after }) }
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
