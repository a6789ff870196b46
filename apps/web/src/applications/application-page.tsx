import type { ApplicationView } from "@opora/contract/applications/applications"
import { Card } from "@opora/ui/card/card"
import { Notice } from "@opora/ui/notice/notice"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { locale } from "@opora/ui/prefs/prefs"
import { useQuery } from "@opora/ui/query/use-query"
import { SectionHeader } from "@opora/ui/section-header/section-header"
import { useParams } from "@solidjs/router"
import { Show } from "solid-js"
import { Loaded } from "../app/loaded.tsx"
import { VisitPanel } from "../appointments/visit-panel.tsx"
import { ApplicationActions } from "./application-actions.tsx"
import { ApplicationCourse } from "./application-course.tsx"
import { ApplicationFacts } from "./application-facts.tsx"
import { ApplicationStatus } from "./application-status.tsx"
import { applicationQuery } from "./applications.api.ts"
import { words } from "./applications.words.ts"
import { Corrections } from "./change/corrections.tsx"
import { Receipt } from "./receipt/receipt.tsx"
import { DutyRefund } from "./refund/duty-refund.tsx"
import styles from "./application-page.module.css"

/** An application: how it stands, what is to be done, what happened. It changes before the eyes. */
const ApplicationPage = () => {
  const params = useParams()
  const application = useQuery(() => applicationQuery(params["id"] ?? ""))
  return (
    <Loaded query={application} rows={5}>
      {(view) => <Shown view={view()} />}
    </Loaded>
  )
}

const Shown = (props: { readonly view: ApplicationView }) => (
  <>
    <PageHeader
      title={props.view.title[locale()]}
      back={{ href: "/applications", label: words().title }}
      over={<ApplicationStatus of={props.view.status} />}
    />
    <div class={styles.parts}>
      <Show when={props.view.sent?.overdue && props.view.turn === "agency"}>
        <Notice tone="warn" title={words().one.overdue} />
      </Show>
      <DutyRefund view={props.view} />
      <Receipt view={props.view} />
      <VisitPanel view={props.view} />
      <div class={styles.two}>
        <Card as="section" aria-labelledby="course">
          <SectionHeader id="course" title={words().one.course} />
          <ApplicationCourse view={props.view} />
        </Card>
        <Card as="section" aria-labelledby="details">
          <SectionHeader id="details" title={words().one.details} />
          <div class={styles.narrow}>
            <ApplicationFacts view={props.view} />
          </div>
          <ApplicationActions view={props.view} />
        </Card>
      </div>
      <Corrections view={props.view} />
    </div>
  </>
)

export default ApplicationPage
