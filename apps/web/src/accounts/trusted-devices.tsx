import { Badge } from "@opora/ui/badge/badge"
import { Button } from "@opora/ui/button/button"
import { createSubmission } from "@opora/ui/form/submission"
import { day, moment } from "@opora/ui/i18n/format"
import { useQuery } from "@opora/ui/query/use-query"
import { SectionHeader } from "@opora/ui/section-header/section-header"
import { Stack } from "@opora/ui/stack/stack"
import { say } from "@opora/ui/toast/toasts"
import { useQueryClient } from "@tanstack/solid-query"
import { For, Show } from "solid-js"
import { Loaded } from "../app/loaded.tsx"
import { Refusal } from "../app/refusal.tsx"
import { DeviceRow } from "./device-row.tsx"
import { forgetDevice, trustedQuery } from "./devices.api.ts"
import { words } from "./devices.words.ts"

/** The devices that were remembered at a sign-in. */
export const TrustedDeviceList = () => {
  const queries = useQueryClient()
  const devices = useQuery(() => trustedQuery)
  const forgetting = createSubmission(async (id: string) => {
    await forgetDevice(id)
    await queries.invalidateQueries({ queryKey: ["devices"] })
    say(words().forgotten)
  })
  return (
    <section aria-labelledby="trusted">
      <SectionHeader id="trusted" title={words().trusted} />
      <Loaded query={devices} rows={1}>
        {(found) => (
          <Stack gap="s">
            <p>{found().items.length > 0 ? words().trustedLead : words().trustedNone}</p>
            <Refusal of={forgetting.refusal()} />
            <Stack as="ul" gap="s">
              <For each={found().items}>
                {(device) => (
                  <DeviceRow
                    device={device.device}
                    badge={
                      <Show when={device.current}>
                        <Badge tone="ok">{words().current}</Badge>
                      </Show>
                    }
                    facts={[
                      words().started(moment(device.trustedAt)),
                      words().until(day(device.endsAt))
                    ]}
                  >
                    <Button
                      kind="secondary"
                      size="s"
                      busy={forgetting.busy()}
                      aria-label={words().forgetOf(device.device)}
                      onClick={() => void forgetting.send(device.id)}
                    >
                      {words().forget}
                    </Button>
                  </DeviceRow>
                )}
              </For>
            </Stack>
          </Stack>
        )}
      </Loaded>
    </section>
  )
}
