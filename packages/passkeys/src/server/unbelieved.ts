/** One of our own checks failed: which, as a code. */
export class Unbelieved extends Error {
  readonly why: string
  constructor(why: string) {
    super(why)
    this.why = why
  }
}

/** Go on only if it holds. */
export const believe = (holds: boolean, why: string): void => {
  if (!holds) throw new Unbelieved(why)
}
