import { Effect, Layer } from "effect"
import * as v from "valibot"
import { FileRef, largestFile, type MediaType } from "./file.ts"
import { FileLost, FileRefused, Files } from "./files.ts"

/** Files in a map: for tests, and as the shortest statement of what the port promises. */
export const filesInMemory = (kept = new Map<string, Uint8Array>()): Layer.Layer<Files> => {
  const keep = (citizenId: string, bytes: Uint8Array, mediaType: MediaType) =>
    Effect.promise(async () => {
      const id = crypto.randomUUID()
      kept.set(`${citizenId}/${id}`, bytes)
      const digest = await crypto.subtle.digest("SHA-256", Uint8Array.from(bytes))
      const sha256 = Array.from(new Uint8Array(digest), (byte) =>
        byte.toString(16).padStart(2, "0")
      ).join("")
      return v.parse(FileRef, { id, mediaType, size: bytes.length, sha256 })
    })
  return Layer.succeed(Files, {
    put: Effect.fnUntraced(function* (bytes, { citizenId }) {
      if (bytes.length === 0) return yield* new FileRefused({ reason: "empty" })
      if (bytes.length > largestFile) return yield* new FileRefused({ reason: "too-large" })
      const mediaType = kindOf(bytes)
      if (!mediaType) return yield* new FileRefused({ reason: "kind" })
      return yield* keep(citizenId, bytes, mediaType)
    }),
    putIssued: (pdf, { citizenId }) => keep(citizenId, pdf, "application/pdf"),
    read: ({ id }, { citizenId }) => {
      const bytes = kept.get(`${citizenId}/${id}`)
      return bytes ? Effect.succeed(bytes) : new FileLost()
    },
    remove: ({ id }, { citizenId }) => Effect.sync(() => void kept.delete(`${citizenId}/${id}`)),
    isUsable: Effect.succeed(true)
  })
}

const beginnings: ReadonlyArray<readonly [MediaType, ReadonlyArray<number>]> = [
  ["application/pdf", [0x25, 0x50, 0x44, 0x46]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
  ["image/png", [0x89, 0x50, 0x4e, 0x47]]
]

const kindOf = (bytes: Uint8Array): MediaType | undefined =>
  beginnings.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0]
