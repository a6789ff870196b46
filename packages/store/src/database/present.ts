/** The row without its empty columns: in the domain, what is not there is not a field. */
export const present = (row: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
