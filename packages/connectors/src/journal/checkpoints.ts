import { CheckpointForged, Checkpoints, NotedEnd } from "@opora/domain/journal/checkpoint"
import { Effect, Layer } from "effect"
import { createPublicKey, type KeyObject, sign, verify } from "node:crypto"
import { existsSync } from "node:fs"
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import * as v from "valibot"

const Note = v.object({ ends: v.string(), signature: v.string() })
const Ends = v.array(NotedEnd)

/**
 * Notes of the journal's ends, a file a day, signed with Ed25519 (RFC 8032). The folder belongs on
 * another disk, or better another's: what lies beside the database falls with it.
 */
export const checkpointsIn = (folder: string, key: KeyObject): Layer.Layer<Checkpoints> => {
  const fileOf = (day: string) => join(folder, `${day}.json`)
  return Layer.succeed(Checkpoints, {
    note: (day, ends) =>
      Effect.promise(async () => {
        if (existsSync(fileOf(day))) return
        await mkdir(folder, { recursive: true, mode: 0o700 })
        const text = JSON.stringify(ends)
        const signature = sign(null, signedText(day, text), key).toString("base64url")
        const half = `${fileOf(day)}.${process.pid}`
        await writeFile(half, JSON.stringify({ ends: text, signature }), { mode: 0o400 })
        await rename(half, fileOf(day))
      }),

    days: Effect.promise(async () => {
      const files = existsSync(folder) ? await readdir(folder) : []
      return files
        .filter((file) => file.endsWith(".json"))
        .map((file) => file.slice(0, -5))
        .toSorted()
    }),

    of: (day) =>
      Effect.tryPromise({
        try: async () => {
          const note = v.parse(Note, JSON.parse(await readFile(fileOf(day), "utf8")))
          const signature = Buffer.from(note.signature, "base64url")
          if (!verify(null, signedText(day, note.ends), createPublicKey(key), signature)) {
            throw new Error("the signature is another's")
          }
          return v.parse(Ends, JSON.parse(note.ends))
        },
        catch: () => new CheckpointForged({ day })
      })
  })
}

const signedText = (day: string, ends: string): Buffer =>
  Buffer.from(`opora journal ${day}\n${ends}`)
