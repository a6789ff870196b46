import { signInAddress } from "@opora/ui/page/return-to"
import { Skeleton } from "@opora/ui/skeleton/skeleton"
import { Navigate, useLocation } from "@solidjs/router"
import { Match, type ParentProps, Switch } from "solid-js"
import { leftByChoice, useSession } from "./session.ts"

/**
 * Shows what is inside to whoever is signed in, and asks others to sign in. Without a network nobody can be
 * asked: what is inside then opens, and has nothing to show but what this device keeps.
 */
export const SignedIn = (props: ParentProps) => {
  const session = useSession()
  const location = useLocation()
  const here = () => location.pathname + location.search
  return (
    <Switch fallback={<Skeleton rows={4} />}>
      <Match when={session.isSuccess && session.data === null}>
        <Navigate href={leftByChoice() ? "/sign-in" : signInAddress(here())} />
      </Match>
      <Match when={session.isSuccess || session.isError}>{props.children}</Match>
    </Switch>
  )
}
