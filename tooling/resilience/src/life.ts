import type { Citizen } from "./citizen.ts"
import type { Clerk } from "./clerk.ts"
import { fetching } from "./fetching.ts"
import { draftPassport, dutyOf, payAtBank, repeat, standing } from "./passport.ts"
import type { Portal } from "./portal.ts"
import { callbackOf } from "./provider.ts"
import type { Answer } from "./request.ts"

/** A command, readied. Done again, it must come to the same, whatever became of it the first time. */
export interface Command {
  readonly name: string
  readonly act: () => Promise<Answer>
  /** What must be the same in every good answer to it. */
  readonly same?: (answer: Answer) => unknown
}

/** The life of an application for a passport, one command after another, and then another one. */
export function* passports(portal: Portal, citizen: Citizen, clerk: Clerk, answers: object) {
  for (;;) {
    let id = ""
    let number = ""
    let paymentId = ""
    yield async (): Promise<Command> => {
      id = await draftPassport(citizen, answers)
      const payload = { applicationId: id, version: 1 }
      let headers = await citizen.confirm("applications.submit", payload)
      return {
        name: "submit",
        act: async () => {
          const body = { version: 1 }
          const sent = await citizen.ask(`POST /api/v1/applications/${id}/submit`, {
            headers,
            body
          })
          number = sent.body?.number ?? number
          // Used up without an answer: the citizen confirms anew.
          if (sent.status === 403) headers = await citizen.confirm("applications.submit", payload)
          return sent
        },
        same: ({ body }) => body.number
      }
    }
    yield async (): Promise<Command> => {
      const { start } = await dutyOf(citizen, id)
      const key = crypto.randomUUID()
      return {
        name: "start payment",
        act: async () => {
          const started = await start(key)
          paymentId = started.body?.paymentId ?? paymentId
          return started
        },
        same: ({ body }) => body.paymentId
      }
    }
    yield async (): Promise<Command> => {
      const { body } = await citizen.ask(`GET /api/v1/payments/${paymentId}`)
      let paid = false
      return {
        name: "payment callback",
        act: async () => {
          if (!paid) await payAtBank(body.payment.payAt)
          paid = true
          const callback = await callbackOf(portal, paymentId)
          const copies = await Promise.all([1, 2, 3].map(() => repeat(portal, 0, callback)))
          return copies.find(({ status }) => status !== 204) ?? repeat(portal, 0, callback)
        }
      }
    }
    for (const verb of ["take", "approve"]) {
      yield async (): Promise<Command> => {
        await standing(citizen, id, verb === "take" ? "accepted" : "in-work", 45)
        const { version } = await clerk.open(number)
        return { name: verb, act: () => clerk.move(number, { do: verb, version }) }
      }
    }
    yield* fetching(citizen, clerk, () => ({ id, number }))
  }
}
