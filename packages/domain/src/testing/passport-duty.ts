import * as v from "valibot"
import type { CitizenId } from "../accounts/citizen.ts"
import { byOffice } from "../journal/actor.ts"
import type { Demand } from "../payments/raise-charge.ts"
import { instantOf } from "../shared/instant.ts"
import { Kopecks } from "../shared/money.ts"

/** The duty for a foreign passport: 6,000 roubles, due by the end of January 1970. */
export const passportDuty = (citizenId: CitizenId, change: Partial<Demand> = {}): Demand => ({
  citizenId,
  kind: "duty",
  purpose: "Госпошлина за загранпаспорт",
  amount: v.parse(Kopecks, 6_000_00),
  payee: {
    name: "УФК по г. Москве (ГУ МВД России)",
    inn: "7703037039",
    kbk: "18810807100010034110"
  },
  subject: `application/${crypto.randomUUID()}`,
  dueBy: instantOf(30 * 24 * 60 * 60 * 1000),
  by: byOffice("mvd"),
  ...change
})
