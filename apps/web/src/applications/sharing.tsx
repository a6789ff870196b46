import type { Definition } from "@opora/domain/catalogue/definition"
import { instantOf } from "@opora/domain/shared/instant"
import { day } from "@opora/ui/i18n/format"
import { locale } from "@opora/ui/prefs/prefs"
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
  return (
    <Show when={props.definition.sharing.length > 0}>
      <section aria-labelledby="sharing">
        <h3 id="sharing">{words().apply.shares}</h3>
        <ul>
          <For each={props.definition.sharing}>
            {({ agency, data, purpose, days }) => (
              <li>
                {words().apply.share(
                  nameOf(agency),
                  data.map((each) => consents().data[each]).join(", "),
                  day(instantOf(Date.now() + days * aDay))
                )}{" "}
                {purpose[locale()]}.
              </li>
            )}
          </For>
        </ul>
        <p>{words().apply.revoke}</p>
      </section>
    </Show>
  )
}
