interface Asked<Id> {
  readonly after?: Id | undefined
  readonly limit?: number | undefined
}

/** A page of a list whose cursor is the identifier of the last one shown: `usual` at a time. */
export const pageIn = <Id extends string>({ after, limit }: Asked<Id>, usual = 20) => {
  const most = limit ?? usual
  return {
    asked: { limit: beyond(most), ...(after !== undefined && { before: after }) },
    shown: <Item extends { readonly id: string }>(found: ReadonlyArray<Item>) =>
      paged(found, most, ({ id }) => id)
  }
}

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
