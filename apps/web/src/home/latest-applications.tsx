import type { ApplicationList } from "@opora/contract/applications/applications"
import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { SectionHeader } from "@opora/ui/section-header/section-header"
import { Stack } from "@opora/ui/stack/stack"
import type { UseQueryResult } from "@tanstack/solid-query"
import FileText from "lucide-solid/icons/file-text"
import { For, Show } from "solid-js"
import type * as v from "valibot"
import { Loaded } from "../app/loaded.tsx"
import { ApplicationRow } from "../applications/application-row.tsx"
import { words } from "./home.words.ts"

export interface LatestApplicationsProps {
  readonly query: UseQueryResult<v.InferOutput<typeof ApplicationList>>
}

/** The two applications that something happened to last. */
export const LatestApplications = (props: LatestApplicationsProps) => (
  <section aria-labelledby="applications">
    <SectionHeader
      id="applications"
      title={words().applications}
      more={{ href: "/applications", label: words().all }}
    />
    <Loaded query={props.query} rows={2}>
      {(found) => (
        <Show
          when={found().items.length > 0}
          fallback={
            <EmptyState
              icon={FileText}
              title={words().applicationsNone}
              text={words().applicationsNoneText}
            >
              <LinkButton href="/services" kind="secondary">
                {words().toServices}
              </LinkButton>
            </EmptyState>
          }
        >
          <Stack gap="s">
            <For each={found().items.slice(0, 2)}>
              {(application) => <ApplicationRow application={application} heading="h3" />}
            </For>
          </Stack>
        </Show>
      )}
    </Loaded>
  </section>
)
