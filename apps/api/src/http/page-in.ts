interface Asked<Cursor> {
  readonly after?: Cursor | undefined
  readonly limit?: number | undefined
}

/** A page of a list whose cursor is the identifier of the last one shown: `usual` at a time. */
export const pageIn = <Id extends string | number>(page: Asked<Id>, usual = 20) => ({
  asked: askedOf(page, usual),
  shown: <Item extends { readonly id: string | number }>(found: ReadonlyArray<Item>) =>
    paged(found, page.limit ?? usual, ({ id }) => String(id))
})

/** The same of a list out of the journal: the cursor is the place of the last one shown. */
export const pageOfJournal = (page: Asked<number>, usual = 20) => ({
  asked: askedOf(page, usual),
  shown: <Item extends { readonly seq: number }>(found: ReadonlyArray<Item>) =>
    paged(found, page.limit ?? usual, ({ seq }) => String(seq))
})

const askedOf = <Cursor>({ after, limit }: Asked<Cursor>, usual: number) => ({
  limit: beyond(limit ?? usual),
  ...(after !== undefined && { before: after })
})

/** One more than is shown: whether there is a next page is seen from it. */
export const beyond = (limit: number): number => limit + 1

/** As much of what was found as is shown, and where the next page begins if more was found. */
export const paged = <Item>(
  found: ReadonlyArray<Item>,
  limit: number,
  cursorOf: (last: Item) => string
): { readonly items: ReadonlyArray<Item>; readonly next?: string } => {
  const items = found.slice(0, limit)
  const last = items.at(-1)
  return found.length > limit && last !== undefined ? { items, next: cursorOf(last) } : { items }
}
