import { Result } from "effect"
import type { MoveRefused } from "./application-commands.ts"
import type { ApplicationEvent } from "./application-events.ts"

/** What comes of a command: events, silence when it says nothing new, or a refusal. */
export type Decision = Result.Result<ReadonlyArray<ApplicationEvent>, MoveRefused>

export const nothingNew: Decision = Result.succeed([])
