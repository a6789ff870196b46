/**
 * `npm run bench`: how quick the account is beside a server without any layer, in one run on one machine.
 * The two are loaded in turn, several rounds of each; the ratio is the median of the rounds' ratios.
 * `--json` gives an object a line. BENCH_SHARE=0.02 seeds a fiftieth, for a quick trial.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { seedAccount } from "./account/seed.ts"
import { seedCeiling } from "./ceiling/seed.ts"
import { compare } from "./load/compare.ts"
import { workloads } from "./load/workloads.ts"
import { reportIn } from "./report.ts"
import { startServers, urls } from "./servers.ts"

const report = reportIn(process.argv.includes("--json"))

const folder = mkdtempSync(join(tmpdir(), "opora-bench-"))
process.once("exit", () => rmSync(folder, { recursive: true, force: true }))
process.once("SIGINT", () => process.exit(130))

report.say("Seeding both servers…")
seedCeiling(join(folder, "ceiling.db"))
await seedAccount(folder)

const servers = await startServers(folder)
const resting = servers.memory()

report.begin()
const all = workloads(urls.account)
const [first] = all
if (first) {
  const ceiling = { url: urls.ceiling, operation: first.ceiling }
  report.itself(await compare(ceiling, ceiling))
}
for (const { name, ceiling, account } of all) {
  report.row(
    name,
    await compare(
      { url: urls.ceiling, operation: ceiling },
      { url: urls.account, operation: account }
    )
  )
}
report.memory(resting)
await servers.stop()
if (report.failed()) process.exitCode = 1
