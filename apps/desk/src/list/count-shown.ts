/** A count as a tab shows it: the server counts no further than a hundred. */
export const countShown = (count: number | undefined): number | string | undefined =>
  count !== undefined && count > 99 ? "99+" : count
