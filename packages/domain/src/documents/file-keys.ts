import { Context, Data, type Effect } from "effect"
import type { CitizenId } from "../accounts/citizen.ts"

/** The key does not open: it was closed for another file, or the citizen's key is destroyed. */
export class FileKeyLost extends Data.TaggedError("FileKeyLost") {}

/**
 * Each file has a key of its own, which lies beside the file, closed under its owner's. Whoever destroys
 * the owner's key has destroyed every file of theirs.
 */
export class FileKeys extends Context.Service<
  FileKeys,
  {
    /** `key` in base64url. */
    readonly close: (owner: CitizenId, fileId: string, key: string) => Effect.Effect<string>
    readonly open: (
      owner: CitizenId,
      fileId: string,
      closed: string
    ) => Effect.Effect<string, FileKeyLost>
  }
>()("@opora/domain/documents/FileKeys") {}
