import { largestFile, MediaType } from "@opora/domain/documents/file"
import { FileRefused } from "@opora/domain/documents/files"
import { Effect } from "effect"
import * as v from "valibot"

/** A file as we keep it. */
export interface Cleaned {
  readonly mediaType: MediaType
  readonly bytes: Uint8Array
}

/**
 * The file as we keep it, if it is what we take: told by what is inside, whatever it was called. Pictures
 * are drawn anew, turned upright and without their notes (EXIF says where one lives); a PDF stays as it
 * is, as it may be signed, and must open and hold nothing that runs.
 */
export const cleaned = Effect.fnUntraced(function* (
  bytes: Uint8Array
): Effect.fn.Return<Cleaned, FileRefused> {
  if (bytes.length === 0) return yield* new FileRefused({ reason: "empty" })
  if (bytes.length > largestFile) return yield* new FileRefused({ reason: "too-large" })
  const mediaType = yield* kindOf(bytes)
  if (mediaType === "application/pdf") {
    const { isQuietPdf } = yield* Effect.promise(() => import("./quiet-pdf.ts"))
    if (yield* Effect.promise(() => isQuietPdf(bytes))) return { mediaType, bytes }
    return yield* new FileRefused({ reason: "broken" })
  }
  return { mediaType, bytes: yield* redrawn(bytes, mediaType) }
})

const kindOf = (bytes: Uint8Array): Effect.Effect<MediaType, FileRefused> =>
  Effect.tryPromise({
    try: async () => {
      const { fileTypeFromBuffer } = await import("file-type")
      return v.parse(MediaType, (await fileTypeFromBuffer(bytes))?.mime)
    },
    catch: () => new FileRefused({ reason: "kind" })
  })

// What reads pictures and PDFs takes some twenty megabytes: it is loaded when the first file comes.
const loadSharp = async () => {
  const { default: sharp } = await import("sharp")
  // One picture at a time, none remembered: a decoded picture takes a hundred times its file's size.
  sharp.concurrency(1)
  sharp.cache(false)
  return sharp
}

// Fifty million pixels are a good camera's; more is a bomb.
const limits = { failOn: "error", limitInputPixels: 50_000_000 } as const

const redrawn = (
  bytes: Uint8Array,
  mediaType: "image/jpeg" | "image/png"
): Effect.Effect<Uint8Array, FileRefused> =>
  Effect.tryPromise({
    try: async () => {
      const sharp = await loadSharp()
      const picture = sharp(bytes, limits).autoOrient()
      return mediaType === "image/png"
        ? picture.png({ compressionLevel: 9 }).toBuffer()
        : picture.jpeg({ quality: 90 }).toBuffer()
    },
    catch: () => new FileRefused({ reason: "broken" })
  })
