import { migrate } from "@opora/store/database/migrate"
import { sqlite } from "@opora/store/database/sqlite"
import { ManagedRuntime } from "effect"
import { copyFileSync, mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** A migrated database that nobody uses, to be copied: bringing each up to date would take longer than most tests. */
const template = async (): Promise<string> => {
  const path = join(mkdtempSync(join(tmpdir(), "opora-api-template-")), "opora.db")
  const runtime = ManagedRuntime.make(sqlite(path))
  await runtime.runPromise(migrate)
  await runtime.dispose()
  return path
}

let made: Promise<string> | undefined

/** A fresh and migrated database in the folder. Its path. */
export const migratedIn = async (folder: string): Promise<string> => {
  made ??= template()
  const path = join(folder, "opora.db")
  copyFileSync(await made, path)
  return path
}
