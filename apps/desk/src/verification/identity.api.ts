import { Colleagues } from "@opora/contract/staff/desk"
import { IdentityCaseAtDesk, IdentityCaseMoved } from "@opora/contract/verification/identity-desk"
import type { RefusalReason } from "@opora/domain/verification/identity-case"
import type { ScanKind } from "@opora/domain/verification/scan"
import { useQuery } from "@opora/ui/query/use-query"
import { api } from "../app/api.ts"
import { queries } from "../app/queries.ts"
import { lookedAtOnce } from "../list/looked-at-once.ts"

const key = (caseId: string) => ["identity", caseId]

/** The check in hand. Reading it is journalled, so it is read once each time it is opened. */
export const useIdentityCase = (caseId: () => string) =>
  useQuery(() => ({
    ...lookedAtOnce,
    queryKey: key(caseId()),
    queryFn: () => api.get(`/identity-cases/${caseId()}`, IdentityCaseAtDesk)
  }))

/** Those whom a check may be handed over to: fellow operators. */
export const useFellowOperators = () =>
  useQuery(() => ({
    queryKey: ["colleagues"],
    queryFn: async () => {
      const { colleagues } = await api.get("/colleagues", Colleagues)
      return colleagues.filter(({ roles }) => roles.includes("operator"))
    }
  }))

/** The picture itself. Each look is journalled. */
export const scanAddress = (caseId: string, kind: ScanKind): string =>
  `/api/v1/desk/identity-cases/${caseId}/scans/${kind}`

/** What takes the check out of an operator's hands. */
export type Leaving =
  | { readonly to: "return" | "approve" }
  | { readonly to: "hand-over"; readonly body: { readonly to: string } }
  | {
      readonly to: "refuse"
      readonly body: { readonly reason: RefusalReason; readonly comment: string }
    }
  | {
      readonly to: "ask-for-scans"
      readonly body: { readonly wanted: ReadonlyArray<ScanKind>; readonly comment: string }
    }

const move = async (caseId: string, to: string, body?: object): Promise<void> => {
  const path = `/identity-cases/${caseId}/${to}`
  await api.post(path, { ...(body && { body }), answer: IdentityCaseMoved })
  void queries.invalidateQueries({ queryKey: ["queue"] })
}

/** Take the check, and look at it. */
export const takeIdentityCase = async (caseId: string): Promise<void> => {
  await move(caseId, "take")
  await lookAgain(caseId)
}

/** Give the check out of hand: decided, asked about, returned or handed over. */
export const leaveIdentityCase = (caseId: string, leaving: Leaving): Promise<void> =>
  move(caseId, leaving.to, "body" in leaving ? leaving.body : undefined)

/** Looks at the check anew: it may have left these hands meanwhile. */
export const lookAgain = (caseId: string): Promise<void> =>
  queries.invalidateQueries({ queryKey: key(caseId) })
