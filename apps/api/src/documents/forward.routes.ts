import { DocumentPath } from "@opora/contract/documents/documents"
import {
  DocumentForwarded,
  ForwardBody,
  HandoverList,
  RecipientList
} from "@opora/contract/documents/forward"
import { Definitions } from "@opora/domain/catalogue/ports"
import { forwardDocument } from "@opora/domain/documents/forward/forward-document"
import { type HandedOver, listHandovers } from "@opora/domain/documents/forward/list-handovers"
import { listRecipients } from "@opora/domain/documents/forward/list-recipients"
import { issuerOf } from "@opora/domain/documents/issuer-of"
import { Effect } from "effect"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { runForCitizen } from "../http/run.ts"
import type { CitizenEnv } from "../http/world.ts"

const one = ["DocumentNotFound"] as const

/** «Переслать»: a document of the wallet goes into an application for another service. */
export const forwardRoutes = new Hono<CitizenEnv>()
  .get(
    "/:documentId/recipients",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "listRecipients",
      summary: "The services that take the document; those that wait for a file come first",
      tags: ["documents"],
      responses: {
        200: answer("The fields it may go into", RecipientList),
        ...refusals(...one, "DocumentExpired")
      }
    }),
    validator("param", DocumentPath, orProblem),
    async (c) => {
      const items = await runForCitizen(c, listRecipients(c.req.valid("param").documentId))
      return c.json(v.parse(RecipientList, { items }))
    }
  )
  .post(
    "/:documentId/forward",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "forwardDocument",
      summary: "Put the document into the draft for a service; asked again, it is there once",
      description:
        "The sealed original goes over. Nobody else sees it before the application is sent. A draft that is " +
        "there is gone on with; `draftId` names a new one.",
      tags: ["documents"],
      responses: {
        200: answer("The draft that has it now", DocumentForwarded),
        ...refusals(
          ...one,
          "DocumentExpired",
          "DocumentNotTaken",
          "NoRoomForDocument",
          "ServiceNotFound",
          "ServiceSuspended",
          "DraftMovedOn",
          "MoveRefused",
          "ApplicationChanged"
        )
      }
    }),
    validator("param", DocumentPath, orProblem),
    validator("json", ForwardBody, orProblem),
    async (c) => {
      const { documentId } = c.req.valid("param")
      const forwarded = forwardDocument(documentId, c.req.valid("json"))
      return c.json(v.parse(DocumentForwarded, await runForCitizen(c, forwarded)))
    }
  )
  .get(
    "/:documentId/handovers",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "listHandovers",
      summary: "Who got the document, with which application, and whether they may still open it",
      tags: ["documents"],
      responses: { 200: answer("The latest first", HandoverList), ...refusals(...one) }
    }),
    validator("param", DocumentPath, orProblem),
    async (c) => {
      const handed = listHandovers(c.req.valid("param").documentId)
      const shown = Effect.flatMap(handed, Effect.forEach(handoverShown))
      return c.json(v.parse(HandoverList, { items: await runForCitizen(c, shown) }))
    }
  )

const handoverShown = Effect.fnUntraced(function* ({ service, agency, ...handed }: HandedOver) {
  const { card } = yield* Effect.orDie((yield* Definitions).get(service))
  return { ...handed, title: card.name, agencyName: yield* issuerOf(agency) }
})
