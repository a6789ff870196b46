import { Layer } from "effect"
import { clerksInSql } from "./clerks.ts"
import { deskQueueInSql } from "./desk-queue.ts"
import { deskSessionsInSql } from "./desk-sessions.ts"

/** Everything we keep of the desk: who works there, their sessions, and what waits for them. */
export const staffStore = Layer.mergeAll(clerksInSql, deskQueueInSql, deskSessionsInSql)
