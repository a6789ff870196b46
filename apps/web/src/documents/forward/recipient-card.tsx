import type { Recipient } from "@opora/contract/documents/forward"
import { Badge } from "@opora/ui/badge/badge"
import { Button } from "@opora/ui/button/button"
import { Card } from "@opora/ui/card/card"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { locale } from "@opora/ui/prefs/prefs"
import { Show } from "solid-js"
import { words } from "./forward.words.ts"
import styles from "./forward.module.css"

export interface RecipientCardProps {
  readonly documentId: string
  readonly recipient: Recipient
  readonly busy: boolean
  readonly onForward: () => void
}

/** A field of a service that takes the document, and the way there. */
export const RecipientCard = (props: RecipientCardProps) => {
  const title = () => props.recipient.title[locale()]
  const label = () => props.recipient.label[locale()]
  return (
    <Card as="li">
      <div class={styles.recipient}>
        <div class={styles.words}>
          <h2>{title()}</h2>
          <p>{props.recipient.agencyName[locale()]}</p>
          <p class={styles.field}>{words().field(label())}</p>
          <Badge tone={tones[props.recipient.into.is]}>
            {props.recipient.attached ? words().attached : words().into[props.recipient.into.is]}
          </Badge>
        </div>
        <Show
          when={addressOf(props.documentId, props.recipient)}
          fallback={
            <Button
              aria-label={words().forwardTo(title(), label())}
              busy={props.busy}
              onClick={() => props.onForward()}
            >
              {words().forward}
            </Button>
          }
        >
          {(address) => (
            <LinkButton
              href={address()}
              kind={props.recipient.attached ? "secondary" : "primary"}
              aria-label={
                props.recipient.attached
                  ? words().openOf(title())
                  : words().forwardTo(title(), label())
              }
            >
              {props.recipient.attached ? words().open : words().forward}
            </LinkButton>
          )}
        </Show>
      </div>
    </Card>
  )
}

const tones = { asked: "warn", draft: "info", new: "mute" } as const

/** Where the citizen goes on by themselves: an answer is written on a page, and a draft that has it is opened. */
const addressOf = (
  documentId: string,
  { into, service, field, attached }: Recipient
): string | undefined => {
  if (into.is === "asked") {
    const put = attached ? "" : `?document=${documentId}&field=${field}`
    return `/applications/${into.id}/answer${put}`
  }
  return into.is === "draft" && attached
    ? `/applications/new/${service}?draft=${into.id}`
    : undefined
}
