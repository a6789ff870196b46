import { Clock, Effect, Ref } from "effect"

/** After so many failures in a row nobody is sent there for so long. */
interface Limits {
  readonly failures: number
  readonly restMillis: number
}

/**
 * A fuse before something that may break down (circuit breaker). Who comes while it is blown is refused at once,
 * so that our requests don't pile up behind a dead one; after the rest one goes ahead and tries.
 */
export const makeFuse = Effect.fnUntraced(function* <Broken>(
  { failures, restMillis }: Limits,
  blown: () => Broken
) {
  const state = yield* Ref.make({ inARow: 0, until: 0 })

  /** May this one go? Only the first after the rest may, until it is back. */
  const admitted = Effect.flatMap(Clock.currentTimeMillis, (at) =>
    Ref.modify(state, ({ inARow, until }) => {
      if (inARow < failures) return [true, { inARow, until }]
      return at < until ? [false, { inARow, until }] : [true, { inARow, until: at + restMillis }]
    })
  )
  const failed = Effect.flatMap(Clock.currentTimeMillis, (at) =>
    Ref.update(state, ({ inARow }) => ({ inARow: inARow + 1, until: at + restMillis }))
  )
  const well = Ref.set(state, { inARow: 0, until: 0 })

  return <A, E, R>(work: Effect.Effect<A, E, R>): Effect.Effect<A, E | Broken, R> => {
    const tried = work.pipe(
      Effect.tap(() => well),
      Effect.tapError(() => failed)
    )
    const through = (go: boolean): Effect.Effect<A, E | Broken, R> =>
      go ? tried : Effect.fail(blown())
    return Effect.flatMap(admitted, through)
  }
})
