import type { Citizen } from "./citizen.ts"
import { caseAt, type Clerk } from "./clerk.ts"
import { eventually } from "./inbox.ts"
import type { Command } from "./life.ts"

/** What is fetched: an approved application, and the number its clerk knows it by. */
interface Approved {
  readonly id: string
  readonly number: string
}

// Every life takes slots of its own.
let taken = 0

/** An approved passport is made ready, a visit is booked and moved, it is handed over and signed for. */
export function* fetching(citizen: Citizen, clerk: Clerk, approved: () => Approved) {
  let visit = ""
  yield async (): Promise<Command> => {
    const { id, number } = approved()
    await eventually(async () => (await citizen.ask(applicationAt(id))).body?.sent?.result, 45)
    return moved(clerk, number, "make-ready")
  }
  yield async (): Promise<Command> => {
    const { id } = approved()
    const body = { applicationId: id, at: await slotFor(citizen, id) }
    const headers = { "idempotency-key": crypto.randomUUID() }
    return {
      name: "book a visit",
      act: async () => {
        const booked = await citizen.ask("POST /api/v1/appointments", { body, headers })
        visit = booked.body?.id ?? visit
        return booked
      },
      same: ({ body: shown }) => shown.code
    }
  }
  yield async (): Promise<Command> => {
    const body = { at: await slotFor(citizen, approved().id) }
    return {
      name: "move the visit",
      act: () => citizen.ask(`POST /api/v1/appointments/${visit}/move`, { body }),
      same: ({ body: shown }) => shown.at
    }
  }
  yield () => moved(clerk, approved().number, "issue")
  yield () => signing(citizen, approved().id)
}

const applicationAt = (id: string) => `GET /api/v1/applications/${id}`

const moved = async (clerk: Clerk, number: string, verb: string): Promise<Command> => {
  const { version } = (await clerk.ask(`GET ${caseAt(number)}`)).body
  return { name: verb, act: () => clerk.move(number, { do: verb, version }) }
}

const slotFor = async ({ ask }: Citizen, id: string): Promise<string> => {
  const { body } = await ask(`GET /api/v1/appointments/slots?applicationId=${id}&days=14`)
  const days: ReadonlyArray<{ readonly slots: ReadonlyArray<string> }> = body.days
  return days.flatMap(({ slots }) => slots)[++taken] ?? ""
}

/** «Подписать акт». The paper of it comes later. */
const signing = async (citizen: Citizen, id: string): Promise<Command> => {
  const at = `/api/v1/applications/${id}/receipt`
  const { version } = (await citizen.ask(`GET ${at}`)).body
  const payload = { applicationId: id, version }
  const confirm = () => citizen.confirm("applications.confirm-receipt", payload)
  let headers = await confirm()
  return {
    name: "sign the act",
    act: async () => {
      const signed = await citizen.ask(`POST ${at}`, { headers, body: { version } })
      // Used up without an answer: the citizen confirms anew.
      if (signed.status === 403) headers = await confirm()
      return signed
    },
    same: ({ body }) => body.status
  }
}
