import { type Answers, answering, refusing } from "@opora/ui/testing/answers"
import { createRoot } from "solid-js"
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest"
import { createDraftKeeper } from "./draft-keeper.ts"
import { draftThere } from "./draft-there.ts"
import type { LocalDraft, LocalDrafts } from "./local-drafts.ts"

const id = "0190a000-0000-7000-8000-000000000001"
const put = `PUT /applications/${id}/draft`
const savedAt = "2026-11-21T06:00:00.000Z"

const begun: LocalDraft = {
  id,
  citizenId: "anna",
  of: "income-certificate",
  answers: { year: "2025" },
  version: 1,
  unsent: false
}

/** A keeper on a device that remembers, talking to an API that answers so. */
const keep = (answers: Answers, draft = begun) => {
  const asked = answering(answers)
  const here = new Map<string, LocalDraft>()
  const drafts: LocalDrafts = {
    get: async (citizenId, of) => here.get(`${citizenId}/${of}`),
    put: async (kept) => void here.set(`${kept.citizenId}/${kept.of}`, kept),
    remove: async (citizenId, of) => void here.delete(`${citizenId}/${of}`)
  }
  const keeper = createRoot((dispose) => {
    onTestFinished(dispose)
    return createDraftKeeper(draft, drafts, draftThere(id, draft.of))
  })
  return { keeper, asked, here: () => here.get("anna/income-certificate") }
}

/** Waits for it to hold: a busy machine may take its time. */
const soon = (holds: () => void) => vi.waitFor(holds, 10_000)

const saved = (version: number) => [200, { version, savedAt }] as const

describe("a draft", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }))
  afterEach(() => void vi.useRealTimers())

  test("is kept on the device at once, and on the server a moment later, once", async () => {
    const { keeper, asked, here } = keep({ [put]: saved(2) })
    keeper.put({ year: "2024" })
    keeper.put({ year: "2023" })
    await soon(() => expect(here()).toMatchObject({ answers: { year: "2023" }, unsent: true }))
    expect(asked).toEqual([])
    await vi.advanceTimersByTimeAsync(700)
    await soon(() => expect(keeper.keeping()).toEqual({ is: "saved" }))
    expect(asked.map(({ body }) => body)).toEqual([
      { service: "income-certificate", answers: { year: "2023" }, version: 1 }
    ])
    expect(here()).toMatchObject({ version: 2, unsent: false })
  })

  test("waits on the device while there is no connection, and goes when there is", async () => {
    const { keeper, here } = keep({ [put]: saved(2) })
    const answered = globalThis.fetch
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("offline")))
    keeper.put({ year: "2024" })
    await vi.advanceTimersByTimeAsync(700)
    await soon(() => expect(keeper.keeping()).toEqual({ is: "waiting" }))
    expect(here()).toMatchObject({ answers: { year: "2024" }, unsent: true })

    vi.stubGlobal("fetch", answered)
    globalThis.dispatchEvent(new Event("online"))
    await soon(() => expect(keeper.keeping()).toEqual({ is: "saved" }))
  })

  test("left unsent by an earlier page, goes as soon as it is opened", async () => {
    const { keeper, asked } = keep({ [put]: saved(2) }, { ...begun, unsent: true })
    await vi.advanceTimersByTimeAsync(1)
    await soon(() => expect(keeper.keeping()).toEqual({ is: "saved" }))
    expect(asked).toHaveLength(1)
  })

  test("overwrites nothing that another window saved, and keeps mine if I say so", async () => {
    const conflict = refusing(409, "draft-moved-on", "Черновик изменился", {
      details: { version: 4 },
      errors: [{ path: "year", code: "draft.differs", message: "Там другой ответ" }]
    })
    let times = 0
    const { keeper, asked } = keep({ [put]: () => (times++ === 0 ? conflict : saved(5)) })
    keeper.put({ year: "2024" })
    await vi.advanceTimersByTimeAsync(700)
    await soon(() =>
      expect(keeper.keeping()).toEqual({ is: "conflict", version: 4, fields: ["year"] })
    )
    await keeper.settle("mine")
    expect(asked.at(-1)?.body).toMatchObject({ answers: { year: "2024" }, version: 4 })
    expect(keeper.keeping()).toEqual({ is: "saved" })
  })

  test("is sent whole before the application is: gives the version the server has", async () => {
    const { keeper } = keep({ [put]: saved(2) })
    expect(await keeper.flush()).toBe(1)
    keeper.put({ year: "2024" })
    expect(await keeper.flush()).toBe(2)
  })

  test("gives no version while it is not saved", async () => {
    const { keeper } = keep({ [put]: refusing(409, "service-suspended", "Услуга не работает") })
    keeper.put({ year: "2024" })
    expect(await keeper.flush()).toBeUndefined()
    expect(keeper.keeping()).toMatchObject({ is: "refused" })
  })
})
