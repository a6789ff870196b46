const share = Number(process.env["BENCH_SHARE"] ?? 1)

/** How much both servers hold before they are measured, and how much they are given to do. */
export const size = {
  citizens: Math.round(10_000 * share),
  applications: Math.round(1_000_000 * share),
  /** Drafts to be sent and payments to be settled: each is there for one measurement only. */
  submissions: Math.round(60_000 + 40_000 * share),
  payments: Math.round(90_000 + 40_000 * share)
}

/** The session token of the nth citizen. */
export const tokenOf = (n: number): string => `opora_${String(n).padStart(43, "A")}`

/** One after the other, each once: done twice, an operation is answered without being done. */
export const eachOnce = (count: number, what: string) => {
  let next = 0
  return (): number => {
    if (next === count) throw new Error(`more ${what} were asked for than the ${count} made ready`)
    return next++
  }
}
