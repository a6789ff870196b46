import { ActiveSessions } from "@opora/contract/accounts/devices"
import { IdleWarning as Warning } from "@opora/ui/idle-warning/idle-warning"
import { api } from "./api.ts"
import { lookWhoIsSignedIn, useSession } from "./session.ts"

/** Asks before the citizen's session ends. */
export const IdleWarning = () => {
  const session = useSession()
  return (
    <Warning
      session={session.isSuccess ? session.data : undefined}
      onLook={() => void lookWhoIsSignedIn().catch(() => undefined)}
      onStay={stay}
    />
  )
}

/** Any question that a page asks only when it is looked at keeps the session awake. */
const stay = async (): Promise<void> => {
  await api.get("/accounts/sessions", ActiveSessions).catch(() => undefined)
}
