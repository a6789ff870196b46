import Cloud from "lucide-solid/icons/cloud"
import CloudCheck from "lucide-solid/icons/cloud-check"
import CloudOff from "lucide-solid/icons/cloud-off"
import CloudUpload from "lucide-solid/icons/cloud-upload"
import { Dynamic } from "solid-js/web"
import { words } from "../applications.words.ts"
import type { Keeping } from "./draft-keeper.ts"
import styles from "./draft-status.module.css"

/** Whether the draft has been kept, said quietly. */
export const DraftStatus = (props: { readonly keeping: Keeping }) => (
  <p class={styles.status} role="status" data-is={props.keeping.is}>
    <Dynamic component={icons[props.keeping.is]} aria-hidden="true" />
    {words().keeping[props.keeping.is]}
  </p>
)

const icons = {
  new: Cloud,
  saved: CloudCheck,
  saving: CloudUpload,
  waiting: CloudOff,
  conflict: CloudOff,
  refused: CloudOff
} as const
