import { Skeleton } from "@opora/ui/skeleton/skeleton"
import { Match, type ParentProps, Switch } from "solid-js"
import { AccountShell } from "./account-shell.tsx"
import { OpenShell } from "./open-shell.tsx"
import { useSession } from "./session.ts"

/** Around pages that are open to everybody and belong to the account of whoever is signed in. */
export const EitherShell = (props: ParentProps) => {
  const session = useSession()
  return (
    <Switch fallback={<AccountShell>{props.children}</AccountShell>}>
      <Match when={session.isPending}>
        <Skeleton rows={4} />
      </Match>
      <Match when={session.isSuccess && session.data === null}>
        <OpenShell>{props.children}</OpenShell>
      </Match>
    </Switch>
  )
}
