import { answering } from "@opora/ui/testing/answers"
import { describe, expect, test, vi } from "vitest"
import type { LocalDraft, LocalDrafts } from "../draft/local-drafts.ts"
import { asked } from "../testing/passport.ts"
import { openChange } from "./open-change.ts"

const citizenId = "anna"
const find = `GET /applications/${asked.id}/change`
const there = { birthPlace: "Тула" }
const found = [200, { draft: { answers: there, version: 2, savedAt: asked.updatedAt } }] as const

/** A device that keeps that, or nothing. */
const device = (kept?: Pick<LocalDraft, "answers" | "unsent">): LocalDrafts => ({
  get: async (owner, of) =>
    kept && owner === citizenId && of === `change/${asked.id}/${asked.sent?.since}`
      ? { id: asked.id, citizenId, of, version: 1, ...kept }
      : undefined,
  put: async () => undefined,
  remove: async () => undefined
})

const open = (drafts: LocalDrafts, begun = asked.answers) =>
  openChange({ citizenId, view: asked, begun }, drafts)

describe("a change that is opened", () => {
  test("is what this device has not sent, before what the server keeps", async () => {
    answering({ [find]: found })
    const here = { answers: { birthPlace: "Орёл" }, unsent: true }
    expect(await open(device(here))).toMatchObject({ ...here, version: 1 })
    expect(await open(device({ ...here, unsent: false }))).toMatchObject({
      answers: there,
      version: 2,
      unsent: false
    })
  })

  test("is the answers that were sent where nothing is kept", async () => {
    answering({ [find]: [200, {}] })
    expect(await open(device())).toMatchObject({ answers: asked.answers, version: 0 })
  })

  test("is what this device has while there is no connection", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("offline")))
    const here = { answers: { birthPlace: "Орёл" }, unsent: false }
    expect(await open(device(here))).toMatchObject(here)
    await expect(open(device())).rejects.toThrow()
  })

  test("takes what another page put in over what is kept, and keeps it next", async () => {
    answering({ [find]: found })
    const begun = { ...asked.answers, scan: "another" }
    expect(await open(device(), begun)).toMatchObject({
      answers: { ...there, scan: "another" },
      version: 2,
      unsent: true
    })
  })
})
