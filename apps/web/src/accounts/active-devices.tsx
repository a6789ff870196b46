import type { ActiveSession } from "@opora/contract/accounts/devices"
import { Badge } from "@opora/ui/badge/badge"
import { Button } from "@opora/ui/button/button"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { createSubmission } from "@opora/ui/form/submission"
import { moment } from "@opora/ui/i18n/format"
import { useQuery } from "@opora/ui/query/use-query"
import { SectionHeader } from "@opora/ui/section-header/section-header"
import { Stack } from "@opora/ui/stack/stack"
import { say } from "@opora/ui/toast/toasts"
import { useQueryClient } from "@tanstack/solid-query"
import { createSignal, For, Show } from "solid-js"
import { Loaded } from "../app/loaded.tsx"
import { Refusal } from "../app/refusal.tsx"
import { DeviceRow } from "./device-row.tsx"
import { endOtherSessions, endSession, sessionsQuery } from "./devices.api.ts"
import { words } from "./devices.words.ts"

/** The sessions of this account, and how to end them. */
export const ActiveDevices = () => {
  const queries = useQueryClient()
  const sessions = useQuery(() => sessionsQuery)
  const [asking, setAsking] = createSignal(false)
  const look = () => queries.invalidateQueries({ queryKey: ["devices"] })

  const ending = createSubmission(async (id: string) => {
    await endSession(id)
    await look()
    say(words().ended)
  })
  const endingOthers = createSubmission(async () => {
    await endOtherSessions()
    setAsking(false)
    await look()
    say(words().othersEnded)
  })

  return (
    <section aria-labelledby="sessions">
      <SectionHeader id="sessions" title={words().sessions} />
      <Loaded query={sessions}>
        {(found) => (
          <Stack gap="s">
            <Refusal of={ending.refusal()} />
            <Stack as="ul" gap="s">
              <For each={found().items}>
                {(session) => (
                  <Session
                    session={session}
                    busy={ending.busy()}
                    onEnd={() => void ending.send(session.id)}
                  />
                )}
              </For>
            </Stack>
            <Show when={found().items.length > 1}>
              <div>
                <Button kind="danger" onClick={() => setAsking(true)}>
                  {words().endOthers}
                </Button>
              </div>
            </Show>
            <Dialog open={asking()} title={words().endOthersTitle} onClose={() => setAsking(false)}>
              <p>{words().endOthersText}</p>
              <Refusal of={endingOthers.refusal()} />
              <DialogActions>
                <Button
                  kind="danger"
                  busy={endingOthers.busy()}
                  onClick={() => void endingOthers.send()}
                >
                  {words().endOthers}
                </Button>
                <Button kind="secondary" onClick={() => setAsking(false)}>
                  {words().cancel}
                </Button>
              </DialogActions>
            </Dialog>
          </Stack>
        )}
      </Loaded>
    </section>
  )
}

const Session = (props: {
  readonly session: ActiveSession
  readonly busy: boolean
  readonly onEnd: () => void
}) => {
  const methods = () => props.session.methods.map((method) => words().methods[method])
  return (
    <DeviceRow
      device={props.session.device}
      badge={
        <Show when={props.session.current}>
          <Badge tone="ok">{words().current}</Badge>
        </Show>
      }
      facts={[
        words().lastSeen(moment(props.session.lastSeenAt)),
        words().started(moment(props.session.startedAt)),
        words().address(props.session.address),
        words().by([...new Set(methods())].join(", "))
      ]}
    >
      <Show when={!props.session.current}>
        <Button
          kind="secondary"
          size="s"
          busy={props.busy}
          aria-label={words().endOf(props.session.device)}
          onClick={() => props.onEnd()}
        >
          {words().end}
        </Button>
      </Show>
    </DeviceRow>
  )
}
