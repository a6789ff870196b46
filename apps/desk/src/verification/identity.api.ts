import { Refused } from "@opora/client/refused"
import { IdentityCaseAtDesk, IdentityCaseMoved } from "@opora/contract/verification/identity-desk"
import type { RefusalReason } from "@opora/domain/verification/identity-case"
import type { ScanKind } from "@opora/domain/verification/scan"
import { useQuery } from "@tanstack/solid-query"
import { api } from "../app/api.ts"
import { queries } from "../app/queries.ts"

const key = (caseId: string) => ["identity", caseId]

/** The check, or `null` while it is not in this operator's hands. */
export const useIdentityCase = (caseId: () => string) =>
  useQuery(() => ({
    queryKey: key(caseId()),
    queryFn: async (): Promise<IdentityCaseAtDesk | null> => {
      try {
        return await api.get(`/identity-cases/${caseId()}`, IdentityCaseAtDesk)
      } catch (error) {
        if (error instanceof Refused && error.status === 404) return null
        throw error
      }
    }
  }))

/** The picture itself. Each look is journalled. */
export const scanAddress = (caseId: string, kind: ScanKind): string =>
  `/api/v1/desk/identity-cases/${caseId}/scans/${kind}`

export type Move =
  | { readonly to: "take" | "return" | "approve" }
  | {
      readonly to: "refuse"
      readonly body: { readonly reason: RefusalReason; readonly comment: string }
    }
  | {
      readonly to: "ask-for-scans"
      readonly body: { readonly wanted: ReadonlyArray<ScanKind>; readonly comment: string }
    }

/** Do something with the check, and look again at it and at the queue. */
export const moveIdentityCase = async (caseId: string, move: Move): Promise<void> => {
  const body = "body" in move ? { body: move.body } : {}
  await api.post(`/identity-cases/${caseId}/${move.to}`, { ...body, answer: IdentityCaseMoved })
  await queries.invalidateQueries({ queryKey: key(caseId) })
  await queries.invalidateQueries({ queryKey: ["queue"] })
}
