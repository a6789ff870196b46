import { optionsFrom } from "./options.ts"

/** oidc-provider warns of every Node that is not a long-term release yet. Ours is pinned, and tested with it. */
const loadQuietly = async () => {
  const { warn } = console
  console.warn = () => undefined
  try {
    return await import("./sandbox.ts")
  } finally {
    console.warn = warn
  }
}

const start = async () => {
  const { startSandbox } = await loadQuietly()
  return startSandbox(optionsFrom(process.env))
}

const trouble = (error: unknown): never => {
  const why = error instanceof Error ? error.message : "no reason given"
  console.error(`The sandbox can't start: ${why}`)
  process.exit(1)
}

const sandbox = await start().catch(trouble)
console.log(`The sandbox is at ${sandbox.url}, its mail server at port ${sandbox.smtpPort}`)

const stop = () => void sandbox.close().then(() => process.exit(0))
process.once("SIGTERM", stop)
process.once("SIGINT", stop)
// Whoever started us holds the other end: when they are gone, however they went, so are we.
if (process.env["LEASHED"] === "1") process.stdin.once("end", stop).resume()
