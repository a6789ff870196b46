import { Layer } from "effect"
import type { Config } from "./setup/config.ts"

/** The outside as this process reaches it: a line for each port. */
export const outsideAt = (_config: Config) => Layer.mergeAll(Layer.empty)

export type Outside = Layer.Success<ReturnType<typeof outsideAt>>
