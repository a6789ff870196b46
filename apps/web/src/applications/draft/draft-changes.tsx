import type { DraftChange } from "@opora/domain/catalogue/move-draft"
import { Notice } from "@opora/ui/notice/notice"
import { locale } from "@opora/ui/prefs/prefs"
import { For, Show } from "solid-js"
import { words } from "../applications.words.ts"

/** What a newer version of the service changed in the draft. */
export const DraftChanges = (props: { readonly changes: ReadonlyArray<DraftChange> }) => (
  <Show when={props.changes.length > 0}>
    <Notice tone="info" title={words().moved.title}>
      <ul>
        <For each={props.changes}>
          {({ change, label }) => (
            <li>
              {words().moved[change]}: {label[locale()]}
            </li>
          )}
        </For>
      </ul>
    </Notice>
  </Show>
)
