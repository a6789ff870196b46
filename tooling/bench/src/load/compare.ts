import { type Load, type Measured, measure } from "./load.ts"

/** Two servers beside each other: medians of the rounds, and how many times as quick the second is. */
export interface Comparison {
  readonly ceiling: Measured
  readonly account: Measured
  readonly ratio: number
}

type Side = Pick<Load, "url" | "operation">

const rounds = 5
const seconds = 2
// Code is compiled and the database's pages are read: the first seconds tell of neither server. What is
// large is compiled for longer: after three seconds a tenth of the work was still the compiler's.
const warmUp = 8

/** Load the two in turn. Every other round begins with the second, so that a drift falls on both. */
export const compare = async (ceiling: Side, account: Side): Promise<Comparison> => {
  for (const side of [ceiling, account]) await measure({ ...side, seconds: warmUp })
  const pairs: Array<{ ceiling: Measured; account: Measured }> = []
  for (let round = 0; round < rounds; round++) {
    const before = round % 2 === 1 ? await measure({ ...account, seconds }) : undefined
    const measured = await measure({ ...ceiling, seconds })
    pairs.push({ ceiling: measured, account: before ?? (await measure({ ...account, seconds })) })
  }
  const ratio = median(pairs.map((pair) => pair.account.rps / pair.ceiling.rps))
  return {
    ceiling: middle(pairs.map((pair) => pair.ceiling)),
    account: middle(pairs.map((pair) => pair.account)),
    ratio: Math.round(ratio * 100) / 100
  }
}

const middle = (all: ReadonlyArray<Measured>): Measured => ({
  rps: median(all.map(({ rps }) => rps)),
  p50: median(all.map(({ p50 }) => p50)),
  p99: median(all.map(({ p99 }) => p99)),
  bad: all.reduce((sum, { bad }) => sum + bad, 0)
})

const median = (values: ReadonlyArray<number>): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
