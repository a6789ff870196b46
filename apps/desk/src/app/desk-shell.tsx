import { IdleWarning } from "@opora/ui/idle-warning/idle-warning"
import { signInAddress } from "@opora/ui/page/return-to"
import { Skeleton } from "@opora/ui/skeleton/skeleton"
import { Navigate, useLocation } from "@solidjs/router"
import { Match, type ParentProps, Switch } from "solid-js"
import { lookWhoSits, stayAtDesk, useDeskSession } from "../staff/session.ts"
import { Frame } from "./frame.tsx"
import { Header } from "./header.tsx"
import { Menu } from "./menu.tsx"
import { Person } from "./person.tsx"

/** Around every page of whoever sits at the desk; others are asked to sign in, and come back here. */
export const DeskShell = (props: ParentProps) => {
  const session = useDeskSession()
  const location = useLocation()
  const here = () => location.pathname + location.search
  return (
    <Switch fallback={<Skeleton rows={4} />}>
      <Match when={session.isSuccess && session.data === null}>
        <Navigate href={signInAddress(here())} />
      </Match>
      <Match when={session.isSuccess || session.isError}>
        <IdleWarning
          session={session.isSuccess ? session.data : undefined}
          onLook={() => void lookWhoSits().catch(() => undefined)}
          onStay={stayAtDesk}
        />
        <Header>
          <Menu roles={session.data?.clerk.roles ?? []} />
          <Person clerk={session.data?.clerk} />
        </Header>
        <Frame>{props.children}</Frame>
      </Match>
    </Switch>
  )
}
