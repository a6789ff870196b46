import { checkpointsIn } from "@opora/connectors/journal/checkpoints"
import { Layer } from "effect"
import { join } from "node:path"
import type { Config } from "./setup/config.ts"
import { journalKey } from "./setup/journal-key.ts"

/** The outside as this process reaches it: a line for each port. They may use what we keep. */
export const outsideAt = (config: Config) =>
  Layer.mergeAll(checkpointsIn(join(config.dataDir, "checkpoints"), journalKey(config)))

export type Outside = Layer.Success<ReturnType<typeof outsideAt>>
export type OutsideNeeds = Layer.Services<ReturnType<typeof outsideAt>>
