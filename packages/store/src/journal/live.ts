import { CitizenId } from "@opora/domain/accounts/citizen"
import { Live, type LiveNews } from "@opora/domain/journal/live"
import { Array, type Cause, Effect, Layer, Queue, Stream } from "effect"
import * as v from "valibot"
import { News } from "../database/news.ts"

const Told = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    citizenId: CitizenId,
    news: v.array(v.object({ type: v.string(), subject: v.string() }))
  })
)

/** The texts that announce the citizen's news: PostgreSQL carries 8,000 bytes in one (NOTIFY). */
export const announcements = (
  citizenId: CitizenId,
  news: ReadonlyArray<LiveNews>
): ReadonlyArray<string> =>
  Array.chunksOf(news, 20).map((some) => JSON.stringify({ citizenId, news: some }))

type Ear = Queue.Enqueue<LiveNews, Cause.Done>

/**
 * Live news as the journal announces it. Each text is read once in the process, however many listen, and
 * goes to whom it concerns. Whoever falls behind by more than this is let go: they come back and look
 * at everything.
 */
export const liveFromNews: Layer.Layer<Live, never, News> = Layer.effect(
  Live,
  Effect.gen(function* () {
    const { stream } = yield* News
    const ears = new Map<CitizenId, Set<Ear>>()

    const tell = (text: string): void => {
      const told = v.safeParse(Told, text)
      if (!told.success) return
      for (const ear of ears.get(told.output.citizenId) ?? []) {
        const heard = told.output.news.every((each) => Queue.offerUnsafe(ear, each))
        if (!heard) Queue.endUnsafe(ear)
      }
    }
    const listen = (citizenId: CitizenId, ear: Ear) =>
      Effect.acquireRelease(
        Effect.sync(() => ears.set(citizenId, (ears.get(citizenId) ?? new Set()).add(ear))),
        () => Effect.sync(() => forget(citizenId, ear))
      )
    const forget = (citizenId: CitizenId, ear: Ear): void => {
      const own = ears.get(citizenId)
      own?.delete(ear)
      if (own?.size === 0) ears.delete(citizenId)
    }

    const hear = Stream.runForEach(stream, (text) => Effect.sync(() => tell(text)))
    yield* Effect.forkScoped(hear, { startImmediately: true })
    return {
      of: (citizenId) =>
        Stream.callback<LiveNews>((ear) => listen(citizenId, ear), {
          bufferSize: 1000,
          strategy: "dropping"
        })
    }
  })
)
