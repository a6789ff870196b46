import {
  DocumentBody,
  DocumentList,
  DocumentPath,
  DocumentsQuery,
  DocumentView
} from "@opora/contract/documents/documents"
import { changeDocument, removeDocument } from "@opora/domain/documents/change-document"
import { listDocuments, openDocument, showDocument } from "@opora/domain/documents/list-documents"
import { Effect } from "effect"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { pageIn } from "../http/page-in.ts"
import { runForCitizen } from "../http/run.ts"
import type { CitizenEnv } from "../http/world.ts"
import { documentShown } from "./document-shown.ts"
import { fileAnswer, fileContent } from "./file-answer.ts"
import { forwardRoutes } from "./forward.routes.ts"
import { uploadRoutes } from "./upload.routes.ts"

const one = ["DocumentNotFound"] as const

export const documentRoutes = new Hono<CitizenEnv>()
  .get(
    "/",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "listDocuments",
      summary: "«Мои документы», newest first",
      tags: ["documents"],
      responses: {
        200: answer("A page of documents", DocumentList)
      }
    }),
    validator("query", DocumentsQuery, orProblem),
    async (c) => {
      const page = pageIn(c.req.valid("query"), 50)
      const found = Effect.flatMap(listDocuments(page.asked), Effect.forEach(documentShown))
      return c.json(v.parse(DocumentList, page.shown(await runForCitizen(c, found))))
    }
  )
  .get(
    "/:documentId",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "showDocument",
      summary: "A document of the wallet",
      tags: ["documents"],
      responses: { 200: answer("The document", DocumentView), ...refusals(...one) }
    }),
    validator("param", DocumentPath, orProblem),
    async (c) => {
      const document = showDocument(c.req.valid("param").documentId)
      const shown = await runForCitizen(c, Effect.flatMap(document, documentShown))
      return c.json(v.parse(DocumentView, shown))
    }
  )
  .get(
    "/:documentId/file",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "openDocument",
      summary: "The file itself, to be saved",
      tags: ["documents"],
      responses: { 200: fileContent, ...refusals(...one, "FileLost") }
    }),
    validator("param", DocumentPath, orProblem),
    async (c) => {
      const opened = openDocument(c.req.valid("param").documentId)
      return fileAnswer(await runForCitizen(c, opened))
    }
  )
  .put(
    "/:documentId",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "changeDocument",
      summary: "Rename a document, or say anew what it is and until when it holds",
      tags: ["documents"],
      responses: {
        200: answer("The document", DocumentView),
        ...refusals(...one, "DocumentFixed")
      }
    }),
    validator("param", DocumentPath, orProblem),
    validator("json", DocumentBody, orProblem),
    async (c) => {
      const { documentId } = c.req.valid("param")
      const changed = changeDocument(documentId, c.req.valid("json"))
      const shown = await runForCitizen(c, Effect.flatMap(changed, documentShown))
      return c.json(v.parse(DocumentView, shown))
    }
  )
  .delete(
    "/:documentId",
    guard({ who: "citizen" }),
    describeRoute({
      operationId: "removeDocument",
      summary: "Delete a document that no application under way rests on",
      tags: ["documents"],
      responses: {
        204: { description: "Gone" },
        ...refusals(...one, "DocumentInUse")
      }
    }),
    validator("param", DocumentPath, orProblem),
    async (c) => {
      await runForCitizen(c, removeDocument(c.req.valid("param").documentId))
      return c.body(null, 204)
    }
  )
  .route("/", uploadRoutes)
  .route("/", forwardRoutes)
