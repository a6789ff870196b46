import * as v from "valibot"
import { Office } from "../appointments/office.ts"
import { Definition } from "../catalogue/definition.ts"
import { said } from "./small-life.ts"
import { smallService } from "./small-service.ts"

/** An office in Moscow: Monday and Tuesday 9:00 to 10:00 and 11:00 to 12:00, three slots an hour, two places each. */
export const smallOffice: Office = v.parse(Office, {
  code: "small-office",
  agency: "mvd",
  name: said("Отделение"),
  address: said("Улица, 1"),
  zone: "Europe/Moscow",
  week: {
    mon: [
      ["09:00", "10:00"],
      ["11:00", "12:00"]
    ],
    tue: [["09:00", "10:00"]]
  },
  closed: ["1970-01-13"],
  slot: 20,
  places: 2,
  lead: 60,
  ahead: 14
})

/** The small service whose result is handed over at the small office. */
export const visitedService: Definition = v.parse(Definition, {
  ...smallService,
  delivery: [
    {
      id: "visit",
      kind: "visit",
      name: said("Лично"),
      says: said("Возьмите паспорт"),
      places: [
        {
          id: "small-office",
          name: said("Отделение"),
          address: said("Улица, 1"),
          hours: said("Пн")
        }
      ]
    }
  ],
  life: smallService.life.map((state) =>
    state.kind === "ready"
      ? { ...state, visit: { place: '"small-office"', bring: [said("Паспорт")] } }
      : state
  )
})
