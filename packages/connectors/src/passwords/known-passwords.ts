import { KnownPasswords } from "@opora/domain/accounts/password/known-passwords"
import { Effect, Layer } from "effect"
import { Worker } from "node:worker_threads"
import * as v from "valibot"

const Answer = v.object({ id: v.number(), listed: v.boolean(), score: v.number() })
type Answer = v.InferOutput<typeof Answer>

interface Waiting {
  readonly answered: (answer: Answer) => void
  readonly failed: (cause: unknown) => void
}

/** After so long without a question the thread goes, and its words with it: they take some 140 MB. In ms. */
const restAfter = 60_000

/** What is known of passwords, asked of a thread that starts with the first question. */
export const knownPasswords: Layer.Layer<KnownPasswords> = Layer.effect(
  KnownPasswords,
  Effect.gen(function* () {
    const thread = yield* Effect.acquireRelease(
      Effect.sync(() => new Estimator()),
      (made) => Effect.promise(() => made.end())
    )
    return {
      weigh: (password, personal) => Effect.promise(() => thread.ask(password, personal))
    }
  })
)

class Estimator {
  #worker: Worker | undefined
  #rest: NodeJS.Timeout | undefined
  #asked = 0
  readonly #waiting = new Map<number, Waiting>()

  ask(password: string, personal: ReadonlyArray<string>): Promise<Answer> {
    clearTimeout(this.#rest)
    const worker = (this.#worker ??= this.#start())
    const id = ++this.#asked
    return new Promise((answered, failed) => {
      this.#waiting.set(id, { answered, failed })
      worker.postMessage({ id, password, personal }, [])
    })
  }

  async end(): Promise<void> {
    clearTimeout(this.#rest)
    const worker = this.#worker
    this.#worker = undefined
    await worker?.terminate()
  }

  #start(): Worker {
    const worker = new Worker(new URL("./estimate.worker.ts", import.meta.url))
    // A thread that waits for questions keeps no process alive.
    worker.unref()
    worker.on("message", (message: unknown) => this.#answer(v.parse(Answer, message)))
    worker.once("error", (cause) => this.#fail(cause))
    return worker
  }

  #answer(answer: Answer): void {
    this.#waiting.get(answer.id)?.answered(answer)
    this.#waiting.delete(answer.id)
    if (this.#waiting.size > 0) return
    this.#rest = setTimeout(() => void this.end(), restAfter).unref()
  }

  #fail(cause: unknown): void {
    this.#worker = undefined
    for (const { failed } of this.#waiting.values()) failed(cause)
    this.#waiting.clear()
  }
}
