import type { ConsentView } from "@opora/contract/consents/consents"
import { Badge } from "@opora/ui/badge/badge"
import { Button } from "@opora/ui/button/button"
import { Card } from "@opora/ui/card/card"
import { DescriptionList } from "@opora/ui/description-list/description-list"
import { day } from "@opora/ui/i18n/format"
import { locale } from "@opora/ui/prefs/prefs"
import { Row, Stack } from "@opora/ui/stack/stack"
import { createSignal, createUniqueId, Show } from "solid-js"
import { ConsentHistory } from "./consent-history.tsx"
import { words } from "./consents.words.ts"
import { NarrowDialog } from "./narrow-dialog.tsx"
import { RevokeDialog } from "./revoke-dialog.tsx"

const tones = { granted: "ok", revoked: "mute", expired: "mute" } as const

/** One consent: whom, which data, for what, until when; what can be done, and what happened. */
export const ConsentCard = (props: { readonly consent: ConsentView }) => {
  const heading = createUniqueId()
  const [open, setOpen] = createSignal<"revoke" | "narrow">()
  const applicationId = () => /^application\/(.+)$/.exec(props.consent.subject)?.[1]
  return (
    <Card as="article" aria-labelledby={heading}>
      <Stack gap="s">
        <div>
          <Badge tone={tones[props.consent.status]}>{words().status[props.consent.status]}</Badge>
        </div>
        <h2 id={heading}>{props.consent.agencyName[locale()]}</h2>
        <p>{props.consent.purpose[locale()]}</p>
        <DescriptionList items={factsOf(props.consent)} />
        <Row>
          <Show when={props.consent.status === "granted"}>
            <Button
              kind="secondary"
              size="s"
              aria-describedby={heading}
              onClick={() => setOpen("revoke")}
            >
              {words().revoke}
            </Button>
            <Show when={props.consent.data.length > 1}>
              <Button
                kind="quiet"
                size="s"
                aria-describedby={heading}
                onClick={() => setOpen("narrow")}
              >
                {words().narrow}
              </Button>
            </Show>
          </Show>
          <Show when={applicationId()}>
            {(id) => <a href={`/applications/${id()}`}>{words().application}</a>}
          </Show>
        </Row>
        <ConsentHistory id={props.consent.id} />
      </Stack>
      <Show when={open() === "revoke"}>
        <RevokeDialog consent={props.consent} onClose={() => setOpen(undefined)} />
      </Show>
      <Show when={open() === "narrow"}>
        <NarrowDialog consent={props.consent} onClose={() => setOpen(undefined)} />
      </Show>
    </Card>
  )
}

const factsOf = ({ data, until, grantedAt, endedAt }: ConsentView) => [
  { term: words().sees, details: data.map((each) => words().data[each]).join(", ") },
  { term: words().granted, details: day(grantedAt) },
  endedAt === undefined
    ? { term: words().until, details: day(until) }
    : { term: words().ended, details: day(endedAt) }
]
