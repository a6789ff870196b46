import type { DeskVisit } from "@opora/contract/appointments/desk-visits"
import { dayIn, timeIn } from "@opora/ui/i18n/zoned"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { locale } from "@opora/ui/prefs/prefs"
import { Select } from "@opora/ui/select/select"
import { Stack } from "@opora/ui/stack/stack"
import { useLocation, useSearchParams } from "@solidjs/router"
import { createEffect, createMemo, Show } from "solid-js"
import { CaseList } from "../list/case-list.tsx"
import type { Column } from "../list/case-table.tsx"
import { setLastList } from "../list/remembered-list.ts"
import { Came } from "./came.tsx"
import { daysFrom } from "./days-from.ts"
import { useVisits } from "./visits.api.ts"
import { words } from "./visits.words.ts"
import styles from "./visits-page.module.css"

/** Who is expected at an office of the clerk's agency, today or in the days to come. */
const VisitsPage = () => {
  const [params, setParams] = useSearchParams<{ office: string; day: string }>()
  const location = useLocation()
  createEffect(() => setLastList(location.pathname + location.search))
  const visits = useVisits(() => ({ office: params.office ?? "", day: params.day ?? "" }))
  const first = () => visits.data?.pages[0]
  const zone = () => first()?.office?.zone ?? "Europe/Moscow"
  // The day it was at the first look: the days to choose from begin with it.
  const today = createMemo<string | undefined>((before) => before ?? first()?.day)
  return (
    <>
      <PageHeader title={words().title} lead={words().lead} />
      <Stack gap="m">
        <Show when={first()?.office}>
          {(office) => (
            <div class={styles.choices}>
              <label>
                {words().office}
                <Select
                  value={office().code}
                  empty={null}
                  choices={(first()?.offices ?? []).map(({ code, address }) => ({
                    value: code,
                    label: address[locale()]
                  }))}
                  onInput={(code) => setParams({ office: code }, { replace: true })}
                />
              </label>
              <label>
                {words().day}
                <Select
                  value={first()?.day ?? ""}
                  empty={null}
                  choices={daysFrom(today() ?? "", 14).map((day) => ({
                    value: day,
                    label: dayIn("UTC", day)
                  }))}
                  onInput={(day) => setParams({ day }, { replace: true })}
                />
              </label>
            </div>
          )}
        </Show>
        <CaseList
          query={visits}
          columns={columns(zone())}
          addressOf={({ number }) => `/applications/${number}`}
          nameOf={({ at, number }) => words().openNamed(timeIn(zone(), at), number)}
          empty={first() && !first()?.office ? words().noOffice : words().nothing}
        />
      </Stack>
    </>
  )
}

const columns = (zone: string): ReadonlyArray<Column<DeskVisit>> => [
  { title: words().columns.time, cell: ({ at }) => timeIn(zone, at) },
  { title: words().columns.code, cell: ({ code }) => <strong class="num">{code}</strong> },
  { title: words().columns.service, cell: ({ title }) => title[locale()] },
  { title: words().columns.number, cell: ({ number }) => <span class="num">{number}</span> },
  { title: words().columns.status, cell: (visit) => <Came visit={visit} /> }
]

export default VisitsPage
