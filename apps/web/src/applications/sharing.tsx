import type { Definition } from "@opora/domain/catalogue/definition"
import type { DataCategory } from "@opora/domain/consents/data-category"
import { instantOf } from "@opora/domain/shared/instant"
import { Card } from "@opora/ui/card/card"
import { DescriptionList } from "@opora/ui/description-list/description-list"
import { day } from "@opora/ui/i18n/format"
import { locale } from "@opora/ui/prefs/prefs"
import { Stack } from "@opora/ui/stack/stack"
import { For, Show } from "solid-js"
import { words as consents } from "../consents/consents.words.ts"
import { words } from "./applications.words.ts"

const aDay = 86_400_000

/** Which data go to which agency for what, before the application is sent. */
export const Sharing = (props: { readonly definition: Definition }) => {
  const nameOf = (code: string) => {
    const { card, offices } = props.definition
    return [card.agency, ...offices].find((each) => each.code === code)?.name[locale()] ?? code
  }
  const said = (category: DataCategory) => consents().data[category]
  return (
    <Show when={props.definition.sharing.length > 0}>
      <Card as="section" aria-labelledby="sharing">
        <Stack gap="s">
          <h3 id="sharing">{words().apply.shares}</h3>
          <For each={props.definition.sharing}>
            {({ agency, data, purpose, days }) => (
              <DescriptionList
                items={[
                  { term: words().apply.toWhom, details: nameOf(agency) },
                  { term: words().apply.what, details: data.map(said).join(", ") },
                  { term: words().apply.why, details: purpose[locale()] },
                  { term: words().apply.until, details: day(instantOf(Date.now() + days * aDay)) }
                ]}
              />
            )}
          </For>
          <p>{words().apply.revoke}</p>
        </Stack>
      </Card>
    </Show>
  )
}
