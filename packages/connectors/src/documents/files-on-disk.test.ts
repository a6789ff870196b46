import { PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib"
import { expect, layer } from "@effect/vitest"
import type { FileRef } from "@opora/domain/documents/file"
import { FileKeyLost, FileKeys } from "@opora/domain/documents/file-keys"
import { Files } from "@opora/domain/documents/files"
import { someone } from "@opora/domain/testing/samples"
import { Effect, Layer } from "effect"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import sharp from "sharp"
import { afterAll, describe } from "vitest"
import { filesOnDisk } from "./files-on-disk.ts"

const folder = mkdtempSync(join(tmpdir(), "opora-files-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// As the vault does it, without the vault: a closed key opens for its owner and file only.
const keys = Layer.succeed(FileKeys, {
  close: (owner, fileId, key) => Effect.succeed(`${owner}/${fileId}/${key}`),
  open: (owner, fileId, closed) =>
    closed.startsWith(`${owner}/${fileId}/`)
      ? Effect.succeed(closed.split("/")[2] ?? "")
      : new FileKeyLost()
})

const put = (bytes: Uint8Array, citizenId = someone().id) =>
  Files.use((files) => files.put(bytes, { citizenId }))
const pathOf = ({ id }: FileRef) => join(folder, id.slice(0, 2), id)

const picture = () =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: "#00596b" } })
const photo = () =>
  picture()
    .withExif({ IFD0: { Artist: "Ёлкина" } })
    .jpeg()
    .toBuffer()
const sideways = () => picture().withMetadata({ orientation: 6 }).jpeg().toBuffer()

const pdf = async (make: (document: PDFDocument) => void = () => undefined) => {
  const document = await PDFDocument.create()
  document.addPage([200, 200])
  make(document)
  return document.save()
}
const withScript = () =>
  pdf((document) => {
    const action = { Type: "Action", S: "JavaScript", JS: PDFString.of("app.alert(1)") }
    document.catalog.set(PDFName.of("OpenAction"), document.context.obj(action))
  })
const withFile = async () => {
  const document = await PDFDocument.create()
  document.addPage([200, 200])
  await document.attach(Buffer.from("MZ"), "run.exe")
  return document.save()
}

describe("files on disk", () => {
  layer(filesOnDisk(folder).pipe(Layer.provide(keys)))((it) => {
    it.effect("give back a PDF to the byte, and hold nothing of it in clear", () =>
      Effect.gen(function* () {
        const citizenId = someone().id
        const bytes = yield* Effect.promise(() => pdf())
        const file = yield* put(bytes, citizenId)
        expect(file).toMatchObject({ mediaType: "application/pdf", size: bytes.length })
        const read = yield* Files.use((files) => files.read(file, { citizenId }))
        expect(Buffer.from(read).equals(bytes)).toBe(true)
        expect(readFileSync(pathOf(file)).includes("%PDF")).toBe(false)
        expect(readdirSync(join(folder, file.id.slice(0, 2)))).toEqual([file.id])
      })
    )

    it.effect("turn pictures upright and forget where they were taken", () =>
      Effect.gen(function* () {
        const citizenId = someone().id
        for (const make of [photo, sideways]) {
          const file = yield* put(yield* Effect.promise(make), citizenId)
          const read = yield* Files.use((files) => files.read(file, { citizenId }))
          const kept = yield* Effect.promise(() => sharp(read).metadata())
          expect(kept).toMatchObject({ format: "jpeg", width: make === sideways ? 20 : 40 })
          expect(kept.exif).toBeUndefined()
        }
      })
    )

    it.effect.each([
      ["nothing", async () => Buffer.alloc(0), "empty"],
      ["five megabytes and a byte", async () => Buffer.alloc(5 * 1024 * 1024 + 1), "too-large"],
      ["a program", async () => Buffer.from("MZ\u0090 not a picture"), "kind"],
      ["a drawing that may run", async () => Buffer.from("<svg onload='x()'/>"), "kind"],
      ["half a photo", async () => (await photo()).subarray(0, 300), "broken"],
      ["a PDF in name only", async () => Buffer.from("%PDF-1.7\nnothing"), "broken"],
      ["a PDF with a script", withScript, "broken"],
      ["a PDF with a program inside", withFile, "broken"]
    ] as const)("don't take %s", ([, make, reason]) =>
      Effect.gen(function* () {
        const bytes = yield* Effect.promise<Uint8Array>(make)
        expect(yield* Effect.flip(put(bytes))).toMatchObject({ _tag: "FileRefused", reason })
      })
    )

    it.effect("are lost to everyone but their owner, and when somebody touched them", () =>
      Effect.gen(function* () {
        const citizenId = someone().id
        const file = yield* put(yield* Effect.promise(() => pdf()), citizenId)
        const read = (owner: typeof citizenId) =>
          Files.use((files) => files.read(file, { citizenId: owner }))
        const lost = { _tag: "FileLost" }
        expect(yield* Effect.flip(read(someone().id))).toMatchObject(lost)

        const bytes = readFileSync(pathOf(file))
        writeFileSync(pathOf(file), bytes.subarray(0, -1))
        expect(yield* Effect.flip(read(citizenId))).toMatchObject(lost)
        writeFileSync(pathOf(file), "nothing of ours")
        expect(yield* Effect.flip(read(citizenId))).toMatchObject(lost)

        const remove = Files.use((files) => files.remove(file, { citizenId }))
        yield* remove
        yield* remove
        expect(yield* Effect.flip(read(citizenId))).toMatchObject(lost)
      })
    )

    describe("usable", () => {
      it.effect("is a folder that keeps what is put, and leaves nothing behind", () =>
        Effect.gen(function* () {
          const before = readdirSync(folder, { recursive: true }).length
          expect(yield* (yield* Files).isUsable).toBe(true)
          const left = readdirSync(folder, { recursive: true, withFileTypes: true })
          expect(left.filter((each) => each.isFile()).length).toBeLessThanOrEqual(before)
        })
      )

      it.effect("is none where a file is in the way", () =>
        Effect.gen(function* () {
          const inTheWay = join(folder, "in-the-way")
          writeFileSync(inTheWay, "")
          const files = Files.use(({ isUsable }) => isUsable)
          const there = filesOnDisk(inTheWay).pipe(Layer.provide(keys))
          expect(yield* Effect.provide(files, there)).toBe(false)
        })
      )
    })
  })
})
