import { Files } from "@opora/domain/documents/files"
import { filesInMemory } from "@opora/domain/documents/files-in-memory"
import { Papers } from "@opora/domain/documents/papers"
import { papersAsText } from "@opora/domain/documents/papers-in-memory"
import { sqlite } from "@opora/store/database/sqlite"
import { Effect, Layer } from "effect"
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { testWorld } from "../testing/api.ts"
import { migratedIn } from "../testing/migrated.ts"
import { outsideInMemory } from "../testing/outside.ts"
import { readiness } from "./readiness.ts"

const all = { database: true, files: true, papers: true }

test("200: alive, and ready with all it needs", async () => {
  const { ask } = await testWorld()
  expect(await ask("GET /healthz")).toMatchObject({ status: 200, body: { status: "alive" } })
  expect(await ask("GET /readyz")).toMatchObject({ status: 200, body: { status: "ready", ...all } })
})

test("503: alive, but not ready without its folder of files", async () => {
  const full = Layer.effect(
    Files,
    Files.use((files) => Effect.succeed({ ...files, isUsable: Effect.succeed(false) }))
  ).pipe(Layer.provide(filesInMemory()))
  const { ask } = await testWorld({ outside: Layer.merge(outsideInMemory, full) })
  const body = { status: "not ready", ...all, files: false }
  expect(await ask("GET /readyz")).toMatchObject({ status: 503, body })
  expect((await ask("GET /healthz")).status).toBe(200)
})

test("503: not ready where no paper can be drawn", async () => {
  const broken = Layer.effect(
    Papers,
    Papers.use((papers) => Effect.succeed({ ...papers, isUsable: Effect.die("no such library") }))
  ).pipe(Layer.provide(papersAsText()))
  const { ask } = await testWorld({ outside: Layer.merge(outsideInMemory, broken) })
  const body = { status: "not ready", ...all, papers: false }
  expect(await ask("GET /readyz")).toMatchObject({ status: 503, body })
})

test("a database that is gone is not usable", async () => {
  const path = await migratedIn(mkdtempSync(join(tmpdir(), "opora-gone-")))
  const parts = await Effect.runPromise(
    Effect.gen(function* () {
      const gone = yield* Effect.scoped(Layer.build(sqlite(path)))
      return yield* Effect.provide(readiness, Layer.merge(filesInMemory(), papersAsText())).pipe(
        Effect.provide(gone)
      )
    })
  )
  expect(parts).toEqual({ ...all, database: false })
})
