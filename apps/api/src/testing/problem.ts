/** An answer that is this problem, whatever else it says: for `toMatchObject`. */
export const problem = (status: number, type: string, more: object = {}) => ({
  status,
  type: "application/problem+json",
  body: { type: `urn:opora:problem:${type}`, status, ...more }
})
