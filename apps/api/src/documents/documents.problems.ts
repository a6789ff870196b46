import type { DocumentFixed } from "@opora/domain/documents/document-fixed"
import type { FileLost, FileRefused } from "@opora/domain/documents/files"
import type { PaperNotFound } from "@opora/domain/documents/papers"
import type { DocumentInUse, DocumentNotFound, WalletFull } from "@opora/domain/documents/ports"
import type { Rows } from "../http/problem-rows.ts"

/** How the use cases of documents may refuse. */
export type DocumentsRefusal =
  | DocumentFixed
  | DocumentInUse
  | DocumentNotFound
  | FileLost
  | FileRefused
  | PaperNotFound
  | WalletFull

/** Each refusal's status, and its name for programs, which never changes. */
export const documentsProblems = {
  DocumentFixed: [409, "document-fixed"],
  DocumentInUse: [409, "document-in-use"],
  DocumentNotFound: [404, "document-not-found"],
  FileLost: [500, "file-lost"],
  FileRefused: [422, "file-refused"],
  PaperNotFound: [404, "paper-not-found"],
  WalletFull: [409, "wallet-full"]
} as const satisfies Rows<DocumentsRefusal["_tag"]>
