import { Data } from "effect"

/** An agency signed the document: what it says can't be changed, only the name it goes by here. */
export class DocumentFixed extends Data.TaggedError("DocumentFixed") {}
