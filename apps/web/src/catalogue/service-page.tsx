import type { ServiceCard } from "@opora/contract/catalogue/catalogue"
import { meets } from "@opora/domain/accounts/level"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { Notice } from "@opora/ui/notice/notice"
import { PageHeader } from "@opora/ui/page-header/page-header"
import { locale } from "@opora/ui/prefs/prefs"
import { useQuery } from "@opora/ui/query/use-query"
import { Stack } from "@opora/ui/stack/stack"
import { useParams } from "@solidjs/router"
import { Match, Switch } from "solid-js"
import { Loaded } from "../app/loaded.tsx"
import { useSession } from "../app/session.ts"
import { serviceQuery } from "./catalogue.api.ts"
import { words } from "./catalogue.words.ts"
import { ServiceFacts } from "./service-facts.tsx"

/** The card of a service: all that a citizen reads before applying, and the way to the form. */
const ServicePage = () => {
  const params = useParams()
  const service = useQuery(() => serviceQuery(params["code"] ?? ""))
  return (
    <Loaded query={service}>
      {(card) => (
        <>
          <PageHeader
            title={card().name[locale()]}
            lead={card().summary[locale()]}
            back={{ href: "/services", label: words().title }}
          >
            <Apply card={card()} />
          </PageHeader>
          <Stack gap="l" width="text">
            <p>{card().about[locale()]}</p>
            <ServiceFacts card={card()} />
          </Stack>
        </>
      )}
    </Loaded>
  )
}

/** «Подать заявление», or what bars the way and how to open it. Who is not signed in is asked to on the way. */
const Apply = (props: { readonly card: ServiceCard }) => {
  const session = useSession()
  const level = () => (session.isSuccess ? session.data?.level : undefined)
  const isBarred = () => {
    const held = level()
    return held !== undefined && !meets(held, props.card.level)
  }
  return (
    <Switch
      fallback={
        <LinkButton href={`/applications/new/${props.card.code}`}>{words().apply}</LinkButton>
      }
    >
      <Match when={props.card.status === "suspended"}>
        <Notice tone="warn" title={words().suspended} />
      </Match>
      <Match when={isBarred()}>
        <Notice tone="info" title={words().level(words().levels[props.card.level])}>
          <p>{words().levelText}</p>
          <LinkButton href="/verification" kind="secondary" size="s">
            {words().raiseLevel}
          </LinkButton>
        </Notice>
      </Match>
    </Switch>
  )
}

export default ServicePage
