import type { CitizenId } from "@opora/domain/accounts/citizen"
import { FileId, FileRef } from "@opora/domain/documents/file"
import { FileKeys } from "@opora/domain/documents/file-keys"
import { FileLost, Files } from "@opora/domain/documents/files"
import { Effect, Layer } from "effect"
import { createHash, randomBytes, randomUUID } from "node:crypto"
import * as fs from "node:fs/promises"
import { dirname, join } from "node:path"
import * as v from "valibot"
import { type Cleaned, cleaned } from "./cleaned.ts"
import { openFile, sealFile } from "./sealed-file.ts"

/**
 * Files in a folder, each closed under a key of its own. On disk:
 *
 *   4 bytes "OPF1" ‖ 2 bytes: length of the closed key ‖ the closed key ‖ the sealed file
 */
export const filesOnDisk = (folder: string): Layer.Layer<Files, never, FileKeys> =>
  Layer.effect(
    Files,
    Effect.map(FileKeys, (keys) => {
      const keep = Effect.fnUntraced(function* (
        citizenId: CitizenId,
        { mediaType, bytes }: Cleaned
      ) {
        const id = v.parse(FileId, randomUUID())
        const key = randomBytes(32)
        const closed = yield* keys.close(citizenId, id, key.toString("base64url"))
        const sealed = sealFile(key, nameOf(citizenId, id), bytes)
        const head = headOf(closed)
        yield* Effect.promise(() => write(pathOf(folder, id), Buffer.concat([head, sealed])))
        const sha256 = createHash("sha256").update(bytes).digest("hex")
        return v.parse(FileRef, { id, mediaType, size: bytes.length, sha256 })
      })

      return {
        put: Effect.fnUntraced(function* (given, { citizenId }) {
          return yield* keep(citizenId, yield* cleaned(given))
        }),

        putIssued: (bytes, { citizenId }) =>
          keep(citizenId, { mediaType: "application/pdf", bytes }),

        read: Effect.fnUntraced(
          function* ({ id, sha256 }, { citizenId }) {
            const file = yield* Effect.tryPromise(() => fs.readFile(pathOf(folder, id)))
            const { closed, sealed } = yield* Effect.try(() => partsOf(file))
            const key = Buffer.from(yield* keys.open(citizenId, id, closed), "base64url")
            const bytes = yield* Effect.try(() => openFile(key, nameOf(citizenId, id), sealed))
            const same = createHash("sha256").update(bytes).digest("hex") === sha256
            return same ? bytes : yield* new FileLost()
          },
          // Whatever was wrong with it, it is not the file that was put.
          Effect.mapError(() => new FileLost())
        ),

        remove: ({ id }) => Effect.promise(() => fs.rm(pathOf(folder, id), { force: true })),

        isUsable: Effect.promise(() => isUsable(folder))
      }
    })
  )

const mark = "OPF1"
const headSize = mark.length + 2

const headOf = (closed: string): Buffer => {
  const head = Buffer.alloc(headSize)
  head.write(mark)
  head.writeUInt16BE(Buffer.byteLength(closed), mark.length)
  return Buffer.concat([head, Buffer.from(closed)])
}

const partsOf = (file: Buffer): { readonly closed: string; readonly sealed: Buffer } => {
  if (file.toString("latin1", 0, mark.length) !== mark) throw new Error("not a file of ours")
  const end = headSize + file.readUInt16BE(mark.length)
  return { closed: file.toString("utf8", headSize, end), sealed: file.subarray(end) }
}

/** What the file's chunks are bound to: nobody can slip in another citizen's file. */
const nameOf = (citizenId: CitizenId, id: FileId): string => `${citizenId}/${id}`

/** Spread over 256 folders, which is kinder to the disk. */
const pathOf = (folder: string, id: FileId): string => join(folder, id.slice(0, 2), id)

/** Full, gone or for reading alone: only a file that was kept and read again tells. */
const isUsable = async (folder: string): Promise<boolean> => {
  const path = pathOf(folder, v.parse(FileId, randomUUID()))
  try {
    await write(path, Buffer.from(mark))
    return (await fs.readFile(path, "latin1")) === mark
  } catch {
    return false
  } finally {
    await fs.rm(path, { force: true }).catch(() => undefined)
  }
}

/** Written whole beside its place and moved there: a file is there to the last byte, or not at all. */
const write = async (path: string, bytes: Uint8Array) => {
  await fs.mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const beside = `${path}.${randomBytes(4).toString("hex")}`
  const file = await fs.open(beside, "wx", 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await fs.rename(beside, path)
}
