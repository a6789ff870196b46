import { expect, test } from "vitest"
import { instantOf } from "../shared/instant.ts"
import { sentOf } from "../testing/applications.ts"
import { someone } from "../testing/samples.ts"
import { expectedBy } from "./application.ts"
import { arrive } from "./arrive.ts"

const at = (text: string) => instantOf(Date.parse(text))
const place = { state: "here", turn: "citizen", moved: "submit" } as const

test.each([
  [
    "in days, by none for a pause within a day",
    "20T20:59:59.999",
    "21T09:05:00",
    "20T20:59:59.999"
  ],
  ["in days, by the days of the pause", "20T20:59:59.999", "24T05:00:00", "23T20:59:59.999"],
  [
    "to the minute, by the minutes of the pause",
    "22T15:00:00.000",
    "21T09:05:00",
    "22T15:05:00.000"
  ]
])("a term %s", (_, due, resumed, then) => {
  const application = sentOf(someone().id, at("2026-11-21T08:00:00Z"))
  if (application.status === "refused") throw new Error("it is not decided yet")
  const dueBy = at(`2026-12-${due}Z`)
  const running = { ...application, clock: { is: "running", dueBy } } as const
  const waiting = { kind: "payment", ...place, pauses: true } as const
  const paused = arrive(running, waiting, at("2026-11-21T09:00:00Z"))
  expect(expectedBy(paused)).toBeUndefined()
  const again = {
    ...place,
    kind: "accepted",
    state: "there",
    turn: "agency",
    pauses: false
  } as const
  expect(expectedBy(arrive(paused, again, at(`2026-11-${resumed}Z`)))).toBe(at(`2026-12-${then}Z`))
})
