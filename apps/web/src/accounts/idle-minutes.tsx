import { Field } from "@opora/ui/field/field"
import { createSubmission } from "@opora/ui/form/submission"
import { useQuery } from "@opora/ui/query/use-query"
import { SectionHeader } from "@opora/ui/section-header/section-header"
import { Select } from "@opora/ui/select/select"
import { Stack } from "@opora/ui/stack/stack"
import { say } from "@opora/ui/toast/toasts"
import { Loaded } from "../app/loaded.tsx"
import { Refusal } from "../app/refusal.tsx"
import { lookWhoIsSignedIn, sessionQuery } from "../app/session.ts"
import { chooseIdleMinutes } from "./devices.api.ts"
import { words } from "./devices.words.ts"

/** After how long of doing nothing the session ends. */
export const IdleMinutesChoice = () => {
  const session = useQuery(() => sessionQuery)
  const choosing = createSubmission(async (minutes: number) => {
    await chooseIdleMinutes(minutes)
    await lookWhoIsSignedIn()
    say(words().saved)
  })
  return (
    <section aria-labelledby="idle">
      <SectionHeader id="idle" title={words().idle} />
      <Loaded query={session} rows={1}>
        {(found) => (
          <Stack gap="s">
            <Field
              label={words().idleAfter}
              name="minutes"
              hint={words().idleHint}
              error={choosing.problems.at("minutes")}
              width="s"
            >
              {(control) => (
                <Select
                  {...control}
                  empty={null}
                  value={String(found().idleMinutes)}
                  choices={offered(found().idleMinutes).map((minutes) => ({
                    value: String(minutes),
                    label: words().minutes(minutes)
                  }))}
                  onInput={(minutes) => void choosing.send(Number(minutes))}
                />
              )}
            </Field>
            <Refusal of={choosing.refusal()} />
          </Stack>
        )}
      </Loaded>
    </section>
  )
}

const usual = [5, 10, 15, 20, 30]

const offered = (chosen: number) =>
  [...new Set([...usual, chosen])].toSorted((one, other) => one - other)
