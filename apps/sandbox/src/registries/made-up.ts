import { createHash } from "node:crypto"

/** A whole number from 0 up to `below`, always the same for the same words. */
export const madeUp = (below: number, ...words: ReadonlyArray<string | number>): number =>
  createHash("sha256").update(words.join("|")).digest().readUIntBE(0, 6) % below
