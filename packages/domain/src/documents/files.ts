import { Context, Data, type Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"
import type { FileRef } from "./file.ts"

/** The file is not what we take: too large, empty, of another kind, or broken inside. */
export class FileRefused extends Data.TaggedError("FileRefused")<{
  readonly reason: "too-large" | "empty" | "kind" | "broken"
}> {}

/** The file's bytes are gone or were changed by hand. */
export class FileLost extends Data.TaggedError("FileLost") {}

interface Owner {
  readonly citizenId: CitizenId
}

/**
 * Files of citizens, encrypted at rest under the owner's key. A file put in a transaction that is
 * then taken back is an orphan, never a leak: nobody holds its reference.
 */
export class Files extends Context.Service<
  Files,
  {
    /** Keep the bytes, once it is seen from the inside that they are a PDF, JPEG or PNG of at most 5 MB. */
    readonly put: (bytes: Uint8Array, owner: Owner) => Effect.Effect<FileRef, FileRefused>
    /** Keep a PDF that we made and signed ourselves, to the last bit as it is: it may carry data inside. */
    readonly putIssued: (pdf: Uint8Array, owner: Owner) => Effect.Effect<FileRef>
    /** The bytes as they were put. */
    readonly read: (file: FileRef, owner: Owner) => Effect.Effect<Uint8Array, FileLost>
    /** Forget the bytes. Forgetting twice is forgetting once. */
    readonly remove: (file: FileRef, owner: Owner) => Effect.Effect<void>
    /** Whether a file could be kept and read at this moment. */
    readonly isUsable: Effect.Effect<boolean>
  }
>()("@opora/domain/documents/Files") {}
