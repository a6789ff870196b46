import { DocumentView, UploadForm } from "@opora/contract/documents/documents"
import { IdempotencyKey } from "@opora/contract/idempotency"
import { DocumentId, DocumentKind } from "@opora/domain/documents/document"
import { largestFile } from "@opora/domain/documents/file"
import { showDocument } from "@opora/domain/documents/list-documents"
import { uploadDocument } from "@opora/domain/documents/upload-document"
import type { Locale } from "@opora/domain/shared/locale"
import { Effect } from "effect"
import { Hono } from "hono"
import { describeRoute, validator } from "hono-openapi"
import { bodyLimit } from "hono/body-limit"
import { hash } from "node:crypto"
import * as v from "valibot"
import { answer, refusals } from "../http/describe.ts"
import { guard } from "../http/guard.ts"
import { orProblem } from "../http/or-problem.ts"
import { mend, problemResponse } from "../http/problems.ts"
import { runOnce } from "../http/run-once.ts"
import { runForCitizen } from "../http/run.ts"
import type { CitizenEnv } from "../http/world.ts"
import { documentShown } from "./document-shown.ts"

// The form around the file: its names, and what separates its parts.
const around = 64 * 1024

const text = { type: "string" } as const
const formFields = {
  file: { ...text, format: "binary" },
  title: { ...text, description: "Without one the document is called as its file" },
  kind: { ...text, enum: [...DocumentKind.options], default: "other" },
  validUntil: { ...text, format: "date" }
}

export const uploadRoutes = new Hono<CitizenEnv>().post(
  "/",
  guard({ who: "citizen", upload: true }),
  describeRoute({
    operationId: "uploadDocument",
    summary:
      "«Загрузить файл»: a form (multipart/form-data) with `file` and what the citizen says of it",
    description:
      "Needs an `Idempotency-Key`: the same file sent again under the same key is one document.",
    tags: ["documents"],
    requestBody: {
      required: true,
      content: {
        "multipart/form-data": {
          schema: {
            type: "object",
            required: ["file"],
            additionalProperties: false,
            properties: formFields
          }
        }
      }
    },
    responses: {
      201: answer("The document", DocumentView),
      ...refusals(
        "FileRefused",
        "WalletFull",
        "StillAnswering",
        "KeyUsedForAnother",
        "DocumentNotFound"
      )
    }
  }),
  bodyLimit({
    maxSize: largestFile + around,
    onError: (c) => problemResponse("TooLarge", c.get("locale"))
  }),
  validator("header", IdempotencyKey, orProblem),
  async (c) => {
    const sent = await c.req.parseBody().catch(() => undefined)
    if (!sent) return refused("", "form.format", c.var.locale)
    const { file, ...said } = sent
    if (!(file instanceof File)) return refused("file", "file.missing", c.var.locale)
    // A file without a name of its own is called as it came.
    const named = said["title"] === undefined ? { ...said, title: titleFrom(file) } : said
    const form = v.safeParse(UploadForm, named)
    if (!form.success) {
      const error = form.issues.map(({ path = [], ...issue }) => ({
        ...issue,
        path: path.map(({ key }) => String(key))
      }))
      const refusal = orProblem({ success: false, error }, c)
      if (refusal) return refusal
    }
    const { title = titleFrom(file), kind, validUntil } = v.parse(UploadForm, named)
    const change = { title, kind, ...(validUntil !== undefined && { validUntil }) }
    const bytes = new Uint8Array(await file.arrayBuffer())
    // The answer is kept by its identifier alone: what the document is called is in the wallet.
    const uploaded = Effect.map(uploadDocument(bytes, change), (document) => document.id)
    // A browser separates the parts of a form anew each time: the same upload is the same content.
    const asked = JSON.stringify({ ...change, sha256: hash("sha256", bytes) })
    const id = v.parse(DocumentId, await runOnce(c, uploaded, asked))
    const shown = Effect.flatMap(showDocument(id), documentShown)
    return c.json(v.parse(DocumentView, await runForCitizen(c, shown)), 201)
  }
)

const refused = (path: string, code: string, locale: Locale) =>
  problemResponse("InvalidRequest", locale, {
    errors: [{ path, code, message: mend(code, locale) }]
  })

const titleFrom = ({ name }: File): string =>
  name
    .replaceAll(/\p{C}/gu, "")
    .replace(/\.(pdf|jpe?g|png)$/i, "")
    .trim()
    .slice(0, 120)
    .toWellFormed() || "Документ"
