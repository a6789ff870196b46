import { Card } from "@opora/ui/card/card"
import { Stack } from "@opora/ui/stack/stack"
import { createUniqueId, type JSX } from "solid-js"
import styles from "./security.module.css"

export interface SectionProps {
  readonly title: string
  readonly lead: string
  readonly children: JSX.Element
}

/** One way to protect the account. */
export const Section = (props: SectionProps) => {
  const id = createUniqueId()
  return (
    <Card as="section" aria-labelledby={id}>
      <Stack>
        <div class={styles.head}>
          <h2 id={id}>{props.title}</h2>
          <p>{props.lead}</p>
        </div>
        {props.children}
      </Stack>
    </Card>
  )
}
