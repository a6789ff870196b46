import { CitizenId } from "@opora/domain/accounts/citizen"
import { Live } from "@opora/domain/journal/live"
import { Effect, Layer, Stream } from "effect"
import * as v from "valibot"
import { News } from "../database/news.ts"

const Told = v.object({
  citizenId: CitizenId,
  news: v.array(v.object({ type: v.string(), subject: v.string() }))
})

/** Live news as the journal announces it. */
export const liveFromNews: Layer.Layer<Live, never, News> = Layer.effect(
  Live,
  Effect.map(News, ({ stream }) => ({
    of: (citizenId) =>
      stream.pipe(
        Stream.map((text) => v.parse(Told, JSON.parse(text))),
        Stream.filter((told) => told.citizenId === citizenId),
        Stream.flatMap(({ news }) => Stream.fromIterable(news))
      )
  }))
)
