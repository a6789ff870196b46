import { parentPort } from "node:worker_threads"
import * as v from "valibot"
import { estimator, leaked } from "./dictionaries.ts"

const Question = v.object({
  id: v.number(),
  password: v.string(),
  personal: v.array(v.string())
})

// The estimate takes longer the longer the password is: what comes after is only stronger.
const longest = 128

// In a thread of its own: a hundred thousand words take time to load, and some passwords to weigh.
parentPort?.on("message", (message: unknown) => {
  const { id, password, personal } = v.parse(Question, message)
  const { score } = estimator.check(password.slice(0, longest).replaceAll("ё", "е"), personal)
  parentPort?.postMessage({ id, listed: leaked.has(password.toLowerCase()), score }, [])
})
