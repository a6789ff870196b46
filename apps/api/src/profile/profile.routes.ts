import { ConfirmationHeader } from "@opora/contract/accounts/proof"
import {
  AddressesFound,
  AddressTyped,
  ChangePath,
  ChangeSection,
  ChangesQuery,
  ProfileChanges,
  ProfileShown,
  SectionChanged
} from "@opora/contract/profile/profile"
import { changeSection } from "@opora/domain/profile/change-section"
import { listChanges } from "@opora/domain/profile/list-changes"
import { showProfile } from "@opora/domain/profile/show-profile"
import { suggestAddresses } from "@opora/domain/profile/suggest-addresses"
import { undoChange } from "@opora/domain/profile/undo-change"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { pageOfJournal } from "../http/page-in.ts"
import { runForCitizen } from "../http/run.ts"
import type { CitizenEnv } from "../http/world.ts"

const changing = [
  "ConfirmationNeeded",
  "ConfirmationMismatch",
  "ProfileRefused",
  "ProfileMovedOn",
  "SectionUnderCheck"
] as const

export const profileRoutes = new Hono<CitizenEnv>()
  .get(
    "/",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "showProfile",
      summary: "What the account knows of its owner, section by section, with each check",
      tags: ["profile"],
      responses: { 200: answer("The citizen's data", ProfileShown) }
    }),
    async (c) => {
      const { sections, profile } = await runForCitizen(c, showProfile())
      const { phones, emails } = profile
      return c.json(v.parse(ProfileShown, { sections, phones, emails }))
    }
  )
  .put(
    "/sections",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "changeProfileSection",
      summary: "Put something else into a section; what stood there is journalled",
      description:
        "Replacing what stands needs the header `Confirmation` for the operation " +
        "`profile.change` with the payload `{section}`; filling in an empty section does not. " +
        "Another passport needs its scan.",
      tags: ["profile"],
      responses: {
        200: answer("The section as it stands now", SectionChanged),
        ...refusals(...changing, "ScanMissing")
      }
    }),
    validator("header", ConfirmationHeader, orProblem),
    validator("json", ChangeSection, orProblem),
    async (c) => {
      const { confirmation } = c.req.valid("header")
      const { version, scanId, ...next } = c.req.valid("json")
      const changed = changeSection({ next, version, scanId, confirmation })
      return c.json(v.parse(SectionChanged, { section: await runForCitizen(c, changed) }))
    }
  )
  .get(
    "/changes",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "listProfileChanges",
      summary: "Who changed what and when, what was and what became, the latest first",
      tags: ["profile"],
      responses: {
        200: answer("A page of changes", ProfileChanges)
      }
    }),
    validator("query", ChangesQuery, orProblem),
    async (c) => {
      const page = pageOfJournal(c.req.valid("query"))
      const found = await runForCitizen(c, listChanges(page.asked))
      const told = found.map((change) => ({ ...change, by: change.by.split(":")[0] }))
      return c.json(v.parse(ProfileChanges, page.shown(told)))
    }
  )
  .post(
    "/changes/:seq/undo",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "undoProfileChange",
      summary: "Put back what stood before a change, as a new change",
      description: "Confirmed as any change: `profile.change` with the payload `{section}`.",
      tags: ["profile"],
      responses: {
        200: answer("The section as it stands now", SectionChanged),
        ...refusals(...changing, "ChangeNotFound")
      }
    }),
    validator("param", ChangePath, orProblem),
    validator("header", ConfirmationHeader, orProblem),
    async (c) => {
      const { confirmation } = c.req.valid("header")
      const undone = undoChange(c.req.valid("param").seq, confirmation)
      return c.json(v.parse(SectionChanged, { section: await runForCitizen(c, undone) }))
    }
  )
  .post(
    "/addresses",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "suggestAddresses",
      summary: "Houses of the address directory that fit what was typed so far",
      tags: ["profile"],
      responses: {
        200: answer("The houses that fit best", AddressesFound),
        ...refusals("RegistryUnavailable")
      }
    }),
    validator("json", AddressTyped, orProblem),
    async (c) => {
      const addresses = await runForCitizen(c, suggestAddresses(c.req.valid("json").query))
      return c.json(v.parse(AddressesFound, { addresses }))
    }
  )
