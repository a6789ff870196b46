import { filesInMemory } from "@opora/domain/documents/files-in-memory"
import { Layer } from "effect"
import { SqlClient } from "effect/sql"
import { expect, test } from "vitest"
import { applying } from "../testing/applying.ts"
import { outsideInMemory } from "../testing/outside.ts"
import { problem } from "../testing/problem.ts"

test("500: a file that is gone from the disk is said to be lost, not shown empty", async () => {
  const disk = new Map<string, Uint8Array>()
  const { ask, upload } = await applying({
    outside: Layer.merge(outsideInMemory, filesInMemory(disk))
  })
  const { body } = await upload("anna")
  disk.clear()
  const file = await ask(`GET /api/v1/documents/${body.id}/file`, { cookie: "anna" })
  expect(file).toMatchObject(problem(500, "file-lost"))
})

/** The one document 999 times more. */
const copies = `
  with recursive other(n) as (select 1 union all select n + 1 from other where n < 999)
  insert into documents (citizen_id, id, origin, kind, title, file, added_at)
  select citizen_id, 'copy-' || n, origin, kind, title, file, added_at from documents, other`

test("409: a thousand documents fill the wallet", async () => {
  const { upload, runtime } = await applying()
  expect((await upload("anna")).status).toBe(201)
  await runtime.runPromise(SqlClient.SqlClient.use((sql) => sql.unsafe(copies)))
  const { status, body } = await upload("anna", "Ещё один")
  expect({ status, type: body.type }).toEqual({
    status: 409,
    type: "urn:opora:problem:wallet-full"
  })
})
