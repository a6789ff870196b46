import { optionsFrom } from "./options.ts"
import { startSandbox } from "./sandbox.ts"

const start = async () => startSandbox(optionsFrom(process.env))

const trouble = (error: unknown): never => {
  console.error(
    `The sandbox can't start: ${error instanceof Error ? error.message : "no reason given"}`
  )
  process.exit(1)
}

const sandbox = await start().catch(trouble)
console.log(`The sandbox is at ${sandbox.url}, its mail server at port ${sandbox.smtpPort}`)

const stop = () => void sandbox.close().then(() => process.exit(0))
process.once("SIGTERM", stop)
process.once("SIGINT", stop)
