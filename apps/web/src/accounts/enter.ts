import { safeReturn } from "@opora/ui/page/return-to"
import { useNavigate, useSearchParams } from "@solidjs/router"
import { lookWhoIsSignedIn } from "../app/session.ts"

/** Into the account, to the page that was asked for before signing in. */
export const useEnter = () => {
  const navigate = useNavigate()
  const [search] = useSearchParams()
  return async (): Promise<void> => {
    await lookWhoIsSignedIn()
    navigate(safeReturn(search["return_to"]), { replace: true })
  }
}
