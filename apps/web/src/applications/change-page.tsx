import type { ApplicationView } from "@opora/contract/applications/applications"
import { EmptyState } from "@opora/ui/empty-state/empty-state"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { locale } from "@opora/ui/prefs/prefs"
import { useQuery } from "@opora/ui/query/use-query"
import { useLocation, useParams } from "@solidjs/router"
import { Show } from "solid-js"
import { Loaded } from "../app/loaded.tsx"
import { definitionQuery } from "../catalogue/catalogue.api.ts"
import { Forwarded } from "../documents/forward/forwarded.tsx"
import { applicationQuery } from "./applications.api.ts"
import { words } from "./applications.words.ts"
import { ChangeForm } from "./change/change-form.tsx"

/** «Ответить» on exactly the fields that were asked about, or «Редактировать заявление» as a whole. */
const ChangePage = () => {
  const params = useParams()
  const here = useLocation()
  const move = () => (here.pathname.endsWith("/answer") ? "answer" : "edit")
  const application = useQuery(() => applicationQuery(params["id"] ?? ""))
  return (
    <Loaded query={application}>
      {(view) => (
        <>
          <PageHeader
            title={words().change[move()]}
            lead={view().title[locale()]}
            back={{ href: `/applications/${view().id}`, label: view().title[locale()] }}
          />
          <Show
            when={view().moves.includes(move())}
            fallback={
              <EmptyState title={words().change.nothing} text={words().change.nothingText} />
            }
          >
            <Definitely view={view()} move={move()} />
          </Show>
        </>
      )}
    </Loaded>
  )
}

interface Changing {
  readonly view: ApplicationView
  readonly move: "answer" | "edit"
}

/** Once the version of the form is there that the application keeps to. */
const Definitely = (props: Changing) => {
  const definition = useQuery(() => definitionQuery(props.view.service, props.view.definition))
  return (
    <Loaded query={definition}>
      {(form) => (
        <Forwarded definition={form()} answers={props.view.answers}>
          {(begun) => <ChangeForm {...props} definition={form()} begun={begun} />}
        </Forwarded>
      )}
    </Loaded>
  )
}

export default ChangePage
