import type { Citizen } from "./citizen.ts"
import { caseAt, type Clerk } from "./clerk.ts"
import type { Command } from "./life.ts"
import { draftPassport, dutyOf, payAtBank, standing, submit } from "./passport.ts"

/** A paid application is refused, and its duty goes back; and then another one. */
export function* refunding(citizen: Citizen, clerk: Clerk, answers: object) {
  for (;;) {
    let number = ""
    yield async (): Promise<Command> => {
      number = await paidAndTaken(citizen, clerk, answers)
      const { version } = await clerk.open(number)
      const refusal = { do: "refuse", version, reason: "Нет согласия" }
      return { name: "refuse", act: () => clerk.move(number, refusal) }
    }
    yield async (): Promise<Command> => {
      const { version } = await clerk.open(number)
      const body = { version, reason: "В услуге отказано" }
      return {
        name: "give the duty back",
        act: () => clerk.ask(`POST ${caseAt(number)}/refund`, { body })
      }
    }
  }
}

const paidAndTaken = async (citizen: Citizen, clerk: Clerk, answers: object): Promise<string> => {
  const id = await draftPassport(citizen, answers)
  const number = String((await submit(citizen, id)).body.number)
  const { start } = await dutyOf(citizen, id)
  await payAtBank((await start(crypto.randomUUID())).body.payAt)
  await standing(citizen, id, "accepted", 45)
  await clerk.move(number, { do: "take", version: (await clerk.open(number)).version })
  return number
}
