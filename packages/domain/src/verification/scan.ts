import * as v from "valibot"
import { FileRef } from "../documents/file.ts"
import { Instant } from "../shared/instant.ts"

export const ScanId = v.pipe(v.string(), v.uuid(), v.brand("ScanId"))
export type ScanId = v.InferOutput<typeof ScanId>

/** What an identity check by scans looks at: the passport's pages, the СНИЛС card, the face beside them. */
export const ScanKind = v.picklist(["passport", "snils", "selfie"])
export type ScanKind = v.InferOutput<typeof ScanKind>

/** A picture the citizen uploaded for an identity check. */
export const Scan = v.object({ id: ScanId, kind: ScanKind, file: FileRef, uploadedAt: Instant })
export type Scan = v.InferOutput<typeof Scan>

/** One scan of each kind, as a case needs them. */
export const ScanSet = v.object({ passport: ScanId, snils: ScanId, selfie: ScanId })
export type ScanSet = v.InferOutput<typeof ScanSet>
