import { Context, type Effect, type Stream } from "effect"

/** Short texts that every process on this database hears once the transaction that told them commits. */
export class News extends Context.Service<
  News,
  {
    /** Tell it when the caller's transaction has committed, and not at all if it does not. */
    readonly announce: (text: string) => Effect.Effect<void>
    /** What is told from now on. */
    readonly stream: Stream.Stream<string>
  }
>()("@opora/store/News") {}
