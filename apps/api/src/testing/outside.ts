import { Layer } from "effect"
import type { Outside } from "../outside.ts"

/** The outside in memory, for tests that do not ask how it speaks: a line for each port. */
export const outsideInMemory: Layer.Layer<Outside> = Layer.mergeAll(Layer.empty)
