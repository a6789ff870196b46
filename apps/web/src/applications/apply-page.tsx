import type { CurrentSession } from "@opora/contract/accounts/session"
import type { Definition } from "@opora/domain/catalogue/definition"
import { prefill } from "@opora/domain/catalogue/prefill"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { locale } from "@opora/ui/prefs/prefs"
import { useQuery } from "@opora/ui/query/use-query"
import { Skeleton } from "@opora/ui/skeleton/skeleton"
import { useParams, useSearchParams } from "@solidjs/router"
import { createResource, Match, Show, Switch } from "solid-js"
import { Loaded } from "../app/loaded.tsx"
import { Refusal } from "../app/refusal.tsx"
import { useSession } from "../app/session.ts"
import { definitionQuery } from "../catalogue/catalogue.api.ts"
import { profileQuery } from "../profile/profile.api.ts"
import { LevelBarrier } from "../verification/level-barrier.tsx"
import { words } from "./applications.words.ts"
import { ApplyForm } from "./apply-form.tsx"
import { localDrafts } from "./draft/local-drafts.ts"
import { openDraft } from "./draft/open-draft.ts"
import { factsFrom } from "./form-facts.ts"

/** «Создать заявление»: goes on with the draft, or begins one from «Мои данные». */
const ApplyPage = () => {
  const params = useParams()
  const definition = useQuery(() => definitionQuery(params["service"] ?? ""))
  const session = useSession()
  return (
    <Loaded query={definition}>
      {(form) => (
        <>
          <PageHeader
            title={form().card.name[locale()]}
            lead={form().card.agency.name[locale()]}
            back={{ href: `/services/${form().card.code}`, label: words().apply.back }}
          />
          <LevelBarrier needed={form().card.level}>
            <Show when={session.isSuccess && session.data}>
              {(citizen) => <Opening definition={form()} citizen={citizen()} />}
            </Show>
          </LevelBarrier>
        </>
      )}
    </Loaded>
  )
}

interface OpeningProps {
  readonly definition: Definition
  readonly citizen: CurrentSession
}

const Opening = (props: OpeningProps) => {
  const [search] = useSearchParams()
  const profile = useQuery(() => profileQuery)
  const known = () => (profile.isSuccess ? factsFrom(profile.data) : undefined)
  // Opened once: news of the profile while the form is filled in must not open it anew.
  const [opened] = createResource(
    () => profile.isSuccess,
    () =>
      openDraft(
        {
          citizenId: props.citizen.citizenId,
          definition: props.definition,
          draftId: typeof search["draft"] === "string" ? search["draft"] : undefined,
          prefilled: prefill(props.definition, known() ?? {})
        },
        localDrafts
      )
  )
  return (
    <Switch fallback={<Skeleton rows={5} />}>
      <Match when={profile.isError}>
        <Refusal of={profile.error} />
      </Match>
      <Match when={opened.error}>{(error) => <Refusal of={error()} />}</Match>
      <Match when={opened()}>
        {(draft) => (
          <ApplyForm
            definition={props.definition}
            citizen={props.citizen}
            facts={known() ?? {}}
            opened={draft()}
          />
        )}
      </Match>
    </Switch>
  )
}

export default ApplyPage
