import { Effect } from "effect"
import * as v from "valibot"
import type { CitizenId } from "../../accounts/citizen.ts"
import type { Localised } from "../../catalogue/localised.ts"
import type { Definitions } from "../../catalogue/ports.ts"
import type { Instant } from "../../shared/instant.ts"
import type { DocumentId, WalletDocument } from "../document.ts"
import { Files } from "../files.ts"
import { issuerOf } from "../issuer-of.ts"
import { type Paper, PaperCode } from "../paper.ts"
import { PaperRegister, Seals } from "../papers.ts"
import { Documents } from "../ports.ts"

/** A document that we issued ourselves, as whoever it was handed to sees it. */
export interface SealedDocument {
  readonly documentId: DocumentId
  readonly title: string
  readonly issuer: Localised
  readonly issuedAt: Instant
  readonly code: string
  /** Checked now: the seal holds over the very bytes; it does not; there are no bytes to check. */
  readonly seal: "intact" | "broken" | "lost"
}

type Needs = Documents | Files | Seals | PaperRegister | Definitions

/** Those of the documents that we issued, each with its seal checked against the file and the register. */
export const sealedDocuments = Effect.fnUntraced(function* (
  citizenId: CitizenId,
  ids: ReadonlyArray<DocumentId>
): Effect.fn.Return<ReadonlyArray<SealedDocument>, never, Needs> {
  const documents = yield* Documents
  const found = yield* Effect.forEach(new Set(ids), (id) =>
    Effect.option(documents.get(citizenId, id))
  )
  const issued = found
    .flatMap((each) => (each._tag === "Some" ? [each.value] : []))
    .filter(isIssued)
  return yield* Effect.forEach(issued, shown)
})

type Issued = Extract<WalletDocument, { readonly origin: "issued" }>
const isIssued = (document: WalletDocument): document is Issued => document.origin === "issued"

const shown = Effect.fnUntraced(function* (
  document: Issued
): Effect.fn.Return<SealedDocument, never, Needs> {
  const { id: documentId, addedAt, by, code } = document
  const paper = yield* registered(document)
  // The citizen may call it as they like; whoever gets it reads what it was issued as.
  const { title, issuedAt } = paper ?? { title: document.title, issuedAt: addedAt }
  const seal = paper ? yield* sealOf(document) : "broken"
  return { documentId, title, issuer: yield* issuerOf(by), issuedAt, code, seal }
})

/** The document's line in the register, if the file is the one that was entered there. */
const registered = Effect.fnUntraced(function* ({
  citizenId,
  code,
  file
}: Issued): Effect.fn.Return<Paper | undefined, never, PaperRegister> {
  const parsed = v.safeParse(PaperCode, code)
  if (!parsed.success) return undefined
  const found = yield* Effect.option((yield* PaperRegister).byCode(parsed.output))
  if (found._tag === "None") return undefined
  const paper = found.value
  return paper.citizenId === citizenId && paper.file.sha256 === file.sha256 ? paper : undefined
})

const sealOf = Effect.fnUntraced(function* ({
  citizenId,
  file
}: Issued): Effect.fn.Return<SealedDocument["seal"], never, Files | Seals> {
  const read = yield* Effect.option((yield* Files).read(file, { citizenId }))
  if (read._tag === "None") return "lost"
  const verified = yield* Effect.option((yield* Seals).verify(read.value))
  return verified._tag === "Some" ? "intact" : "broken"
})
