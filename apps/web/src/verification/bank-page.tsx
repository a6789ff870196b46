import { Refused } from "@opora/client/refused"
import { Button } from "@opora/ui/button/button"
import { Notice } from "@opora/ui/notice/notice"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { useQuery } from "@opora/ui/query/use-query"
import { Skeleton } from "@opora/ui/skeleton/skeleton"
import { Stack } from "@opora/ui/stack/stack"
import { useLocation, useNavigate } from "@solidjs/router"
import { Match, Show, Switch } from "solid-js"
import { Refusal } from "../app/refusal.tsx"
import { BankTold } from "./bank-told.tsx"
import { BankButton } from "./next-step.tsx"
import { returnFromBank } from "./verification.api.ts"
import { words } from "./verification.words.ts"

/** Back from the bank: what it told, and «Привязать». */
const BankPage = () => {
  const location = useLocation()
  const navigate = useNavigate()
  // Asked once: the bank's code works once, and the API shows the same again by the browser's cookie.
  const query = location.search.replace(/^\?/, "")
  const said = useQuery(() => ({
    queryKey: ["bank-visit"],
    queryFn: async () => {
      const told = await returnFromBank(query)
      // The code in the address is of no more use, and is nobody's business.
      history.replaceState(history.state, "", location.pathname)
      return told
    },
    retry: false,
    staleTime: Infinity,
    gcTime: 0
  }))
  const reason = () =>
    said.error instanceof Refused && said.error.code === "bank-login-refused"
      ? said.error.details["reason"]
      : undefined
  return (
    <>
      <PageHeader
        title={words().bank.title}
        back={{ href: "/verification", label: words().title }}
      />
      <Stack width="text">
        <Switch
          fallback={
            <div role="status">
              <p>{words().bank.asking}</p>
              <Skeleton rows={3} />
            </div>
          }
        >
          <Match when={said.isSuccess && said.data}>
            {(told) => <BankTold said={told()} onLinked={() => navigate("/verification")} />}
          </Match>
          <Match when={said.isError && said.error}>
            {(error) => (
              <>
                <Show when={reason()} fallback={<Refusal of={error()} />}>
                  <Notice
                    tone="warn"
                    said
                    title={
                      reason() === "cancelled"
                        ? words().bank.refused.cancelled
                        : words().bank.refused.invalid
                    }
                  />
                </Show>
                <Show
                  when={error() instanceof Refused}
                  fallback={
                    <Button onClick={() => void said.refetch()}>{words().bank.anew}</Button>
                  }
                >
                  <BankButton />
                </Show>
              </>
            )}
          </Match>
        </Switch>
      </Stack>
    </>
  )
}

export default BankPage
