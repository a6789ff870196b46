/** What the bank of the measurement signs its callbacks with. */
export const outsideKey = "a key of this measurement only"
