import { Files } from "@opora/domain/documents/files"
import { Papers } from "@opora/domain/documents/papers"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

/** A part that is silent for so long is not usable. */
const patience = "2 seconds"

/** Whatever is wrong with it, it can't be used. */
const isUsable = <E, R>(asked: Effect.Effect<boolean, E, R>) =>
  asked.pipe(
    Effect.timeout(patience),
    Effect.catchCause(() => Effect.succeed(false))
  )

const database = SqlClient.SqlClient.use((sql) => Effect.as(sql`select 1 as one`, true))

/** What a request may need, and whether it could be used at this moment. */
export const readiness = Effect.all(
  {
    database: isUsable(database),
    files: isUsable(Files.use((files) => files.isUsable)),
    papers: isUsable(Papers.use((papers) => papers.isUsable))
  },
  { concurrency: "unbounded" }
)
