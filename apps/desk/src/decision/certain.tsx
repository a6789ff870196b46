import { Notice } from "@opora/ui/notice/notice"
import { Stack } from "@opora/ui/stack/stack"
import { words } from "./decision.words.ts"
import styles from "./certain.module.css"

export interface CertainProps {
  readonly warning: string
  readonly text: string
}

/** What is about to be said, before it can't be taken back. */
export const Certain = (props: CertainProps) => (
  <Stack gap="s">
    <Notice tone="warn" said title={props.warning} />
    <p id="reads">{words().citizenReads}</p>
    <blockquote class={styles.text} aria-labelledby="reads">
      {props.text.trim()}
    </blockquote>
  </Stack>
)
