import { upload } from "@opora/client/upload"
import {
  BankSaid,
  BankVisitBegun,
  LevelNow,
  OwnIdentityCase,
  ScanShown,
  Verification
} from "@opora/contract/verification/verification"
import type { ScanKind, ScanSet } from "@opora/domain/verification/scan"
import { locale } from "@opora/ui/prefs/prefs"
import { queryOptions } from "@tanstack/solid-query"
import { api } from "../app/api.ts"
import { queries } from "../app/queries.ts"
import { lookWhoIsSignedIn } from "../app/session.ts"

export const verificationQuery = queryOptions({
  queryKey: ["verification"],
  queryFn: ({ signal }) => api.get("/verification", Verification, signal)
})

/** After anything that may have moved the level: the page, «Мои данные» and the session look again. */
export const lookAgain = async (): Promise<void> => {
  await Promise.all([
    queries.invalidateQueries({ queryKey: ["verification"] }),
    queries.invalidateQueries({ queryKey: ["profile"] }),
    // It is done already: that nobody could be asked again is no failure of it.
    lookWhoIsSignedIn().catch(() => undefined)
  ])
}

export const beginBankLink = () => api.post("/verification/bank/begin", { answer: BankVisitBegun })

export const returnFromBank = (query: string) =>
  api.post("/verification/bank/return", { body: { query }, answer: BankSaid })

export const linkBank = (fill: boolean) =>
  api.post("/verification/bank/link", { body: { fill }, answer: LevelNow })

export const unlinkBank = (id: string) =>
  api.delete(`/verification/bank/links/${id}`, { answer: LevelNow })

/** Sends a scan and tells how it goes, 0 to 100. */
export const uploadScan = (kind: ScanKind, file: File, onProgress: (percent: number) => void) =>
  upload(`/api/v1/verification/scans/${kind}`, {
    body: file,
    answer: ScanShown,
    language: locale(),
    onProgress
  })

export const submitIdentityCase = (scans: ScanSet) =>
  api.post("/verification/identity-cases", { body: scans, answer: OwnIdentityCase })

export const answerIdentityCase = (scans: ScanSet) =>
  api.post("/verification/identity-cases/answer", { body: scans, answer: OwnIdentityCase })
