import { checkpointsIn } from "@opora/connectors/journal/checkpoints"
import { Layer } from "effect"
import { generateKeyPairSync } from "node:crypto"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Outside, OutsideNeeds } from "../outside.ts"

const { privateKey } = generateKeyPairSync("ed25519")

/** The outside in memory, for tests that do not ask how it speaks: a line for each port. */
export const outsideInMemory: Layer.Layer<Outside, never, OutsideNeeds> = Layer.mergeAll(
  checkpointsIn(join(tmpdir(), "opora-no-checkpoints"), privateKey)
)
