import { Data } from "effect"

/** There is no such session of the citizen's, or it ended in this moment. */
export class SessionGone extends Data.TaggedError("SessionGone") {}
