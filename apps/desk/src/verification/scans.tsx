import type { IdentityCaseAtDesk } from "@opora/contract/verification/identity-desk"
import { Card } from "@opora/ui/card/card"
import { For, Show } from "solid-js"
import { HiddenFile } from "../picture/hidden-file.tsx"
import { Picture } from "../picture/picture.tsx"
import { Pictures } from "../picture/pictures.tsx"
import { scanAddress } from "./identity.api.ts"
import { words } from "./identity.words.ts"

/** What the check is about: the pictures at once, a PDF when it is asked for. */
export const Scans = (props: { readonly identityCase: IdentityCaseAtDesk }) => (
  <Card as="section" aria-labelledby="scans">
    <h2 id="scans">{words().scansTitle}</h2>
    <Pictures>
      <For each={props.identityCase.scans}>
        {({ kind, mediaType }) => {
          const address = scanAddress(props.identityCase.id, kind)
          return (
            <Show
              when={mediaType === "application/pdf"}
              fallback={<Picture src={address} name={words().scans[kind]} />}
            >
              <HiddenFile src={address} name={words().pdf(words().scans[kind])} />
            </Show>
          )
        }}
      </For>
    </Pictures>
  </Card>
)
