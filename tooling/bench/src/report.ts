import type { Comparison } from "./load/compare.ts"

const width = 16

/** Tell what was measured: as a table, or as an object a line for a program. */
export const reportIn = (json: boolean) => {
  let bad = 0
  const say = (text: string) => {
    if (!json) console.log(text)
  }
  const tell = (row: object, text: string) => console.log(json ? JSON.stringify(row) : text)

  return {
    say,
    begin: () => say(`${"workload".padEnd(width)}ceiling/s  account/s  p50 ms  p99 ms   ratio`),

    /** A server beside itself: only where they are alike do the other ratios mean anything. */
    itself: ({ ratio }: Comparison) => {
      const isVoid = ratio < 0.85 || ratio > 1.15
      const warning = isVoid ? "   the machine is too restless: this run is void" : ""
      const row = { workload: "ceiling beside itself", ratio, void: isVoid }
      tell(row, `${"beside itself".padEnd(width)}${String(ratio).padStart(42)}${warning}`)
    },

    row: (workload: string, { ceiling, account, ratio }: Comparison) => {
      const { rps, p50, p99 } = account
      const wrong = account.bad + ceiling.bad
      bad += wrong
      const cells = [ceiling.rps, rps].map((n) => String(n).padStart(9)).join("  ")
      const times = [p50, p99, ratio].map((n) => String(n).padStart(8)).join("")
      tell(
        { workload, rps, p50, p99, ratio, ceiling: ceiling.rps, bad: wrong },
        `${workload.padEnd(width)}${cells}${times}${wrong ? `   ${wrong} bad answers` : ""}`
      )
    },

    memory: (bytes: number) => {
      const megabytes = Math.round(bytes / 2 ** 20)
      tell({ workload: "memory at rest", megabytes }, `\nThe account at rest: ${megabytes} MB.`)
    },

    /** A bad answer is no work done: then no ratio stands. */
    failed: () => bad > 0
  }
}
