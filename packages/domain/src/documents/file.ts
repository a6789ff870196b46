import * as v from "valibot"

export const FileId = v.pipe(v.string(), v.uuid(), v.brand("FileId"))
export type FileId = v.InferOutput<typeof FileId>

/** What we take from citizens, told by what is inside and never by the name (DOC-01). */
export const MediaType = v.picklist(["application/pdf", "image/jpeg", "image/png"])
export type MediaType = v.InferOutput<typeof MediaType>

/** At most 5 MB a file (DOC-01). */
export const largestFile = 5 * 1024 * 1024

/** A file as kept: enough to read it again and to see that it is the same. The bytes lie elsewhere, encrypted. */
export const FileRef = v.object({
  id: FileId,
  mediaType: MediaType,
  /** In bytes. */
  size: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
})
export type FileRef = v.InferOutput<typeof FileRef>
