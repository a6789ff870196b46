import type { DocumentFixed } from "@opora/domain/documents/document-fixed"
import type { FileLost, FileRefused } from "@opora/domain/documents/files"
import type {
  DocumentNotTaken,
  NoRoomForDocument
} from "@opora/domain/documents/forward/forward-document"
import type { DocumentExpired } from "@opora/domain/documents/forward/offered"
import type { PaperNotFound } from "@opora/domain/documents/papers"
import type { DocumentInUse, DocumentNotFound, WalletFull } from "@opora/domain/documents/ports"
import type { Rows } from "../http/problem-rows.ts"

/** How the use cases of documents may refuse. */
export type DocumentsRefusal =
  | DocumentExpired
  | DocumentFixed
  | DocumentInUse
  | DocumentNotFound
  | DocumentNotTaken
  | FileLost
  | FileRefused
  | NoRoomForDocument
  | PaperNotFound
  | WalletFull

/** Each refusal's status, and its name for programs, which never changes. */
export const documentsProblems = {
  DocumentExpired: [409, "document-expired"],
  DocumentFixed: [409, "document-fixed"],
  DocumentInUse: [409, "document-in-use"],
  DocumentNotFound: [404, "document-not-found"],
  DocumentNotTaken: [409, "document-not-taken"],
  FileLost: [500, "file-lost"],
  FileRefused: [422, "file-refused"],
  NoRoomForDocument: [409, "no-room-for-document"],
  PaperNotFound: [404, "paper-not-found"],
  WalletFull: [409, "wallet-full"]
} as const satisfies Rows<DocumentsRefusal["_tag"]>
