import { StaffJournalPage, StaffJournalQuery } from "@opora/contract/staff/desk"
import { listStaffJournal } from "@opora/domain/staff/list-staff-journal"
import { journalReaders } from "@opora/domain/staff/role"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { pageOfJournal } from "../http/page-in.ts"
import { runForClerk } from "../http/run.ts"
import type { ClerkEnv } from "../http/world.ts"

/** The desk's own journal, for those who watch over the desk. */
export const staffJournalRoutes = new Hono<ClerkEnv>().get(
  "/",
  guard({ who: "clerk", roles: journalReaders }),
  describeRoute({
    operationId: "listStaffJournal",
    summary: "Who came to the desk, who was refused and who was held back, newest first",
    tags: ["desk"],
    responses: {
      200: answer("A page of the journal", StaffJournalPage),
      ...refusals("RoleMissing")
    }
  }),
  validator("query", StaffJournalQuery, orProblem),
  async (c) => {
    const { type, ...asked } = c.req.valid("query")
    const page = pageOfJournal(asked)
    const found = await runForClerk(c, listStaffJournal({ ...page.asked, type }))
    return c.json(v.parse(StaffJournalPage, page.shown(found)))
  }
)
