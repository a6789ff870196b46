import { Hono } from "hono"
import { setTimeout } from "node:timers/promises"
import * as v from "valibot"
import type { Faults } from "../faults/faults.ts"
import { withKey } from "../http/bearer.ts"
import { orMistake } from "../http/read.ts"
import { AddressQuestion, findAddresses } from "./addresses.ts"
import type { Log } from "./log.ts"
import { type People, PassportQuestion, passportStatus } from "./people.ts"
import { InnQuestion, innStatus, SnilsQuestion, snilsStatus } from "./people.ts"
import { incomeOf, IncomeQuestion } from "./tax-income.ts"

/** The state's registries: a question as JSON, an answer as JSON. */
export const registryRoutes = (key: string, people: People, faults: Faults, log: Log) => {
  const routes = new Hono()
  routes.use(withKey(key))

  const serve = <Question>(
    registry: string,
    schema: v.GenericSchema<unknown, Question>,
    answerTo: (question: Question) => object
  ) =>
    routes.post(`/${registry}`, async (c) => {
      const slow = faults.strikes("registry-slow", registry)
      if (slow) await setTimeout(slow.ms)
      if (faults.strikes("registry-down", registry)) return c.json({ error: "unavailable" }, 503)
      const question = await orMistake(c, schema)
      if (question instanceof Response) return question
      const answer = answerTo(v.parse(schema, question))
      const at = new Date()
      const told = { question: JSON.stringify(question), answer: short(JSON.stringify(answer)) }
      log.note({ at, registry, ...told })
      return c.json(answer)
    })

  serve("passport", PassportQuestion, passportStatus)
  serve("snils", SnilsQuestion, (question) => snilsStatus(people, question))
  serve("inn", InnQuestion, (question) => innStatus(people, question))
  serve("tax-income", IncomeQuestion, (question) => incomeOf(question, new Date()))
  serve("address", AddressQuestion, findAddresses)
  return routes
}

const short = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)}…` : text)
