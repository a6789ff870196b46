import type { Verification } from "@opora/contract/verification/verification"
import { type Level, meets } from "@opora/domain/accounts/level"
import { Badge } from "@opora/ui/badge/badge"
import { Card } from "@opora/ui/card/card"
import { createUniqueId, For, Show } from "solid-js"
import { words } from "./verification.words.ts"
import styles from "./verification.module.css"

/** One level: what it opens, whether it is held, and what is still to do for it. */
export const LevelCard = (props: { readonly level: Level; readonly shown: Verification }) => {
  const titleId = createUniqueId()
  const steps = () => (props.level === "basic" ? [] : props.shown.steps[props.level])
  const isHeld = () => meets(props.shown.level, props.level)
  const isYours = () => props.shown.level === props.level
  return (
    <Card as="li" aria-labelledby={titleId}>
      <div class={styles.head}>
        <h2 id={titleId} class={styles.title}>
          {words().levels[props.level]}
        </h2>
        <Show when={isHeld()}>
          <Badge tone={isYours() ? "ok" : "mute"}>{isYours() ? words().yours : words().held}</Badge>
        </Show>
      </div>
      <h3 class={styles.small}>{words().opensTitle}</h3>
      <ul class={styles.opens}>
        <For each={words().opens[props.level]}>{(what) => <li>{what}</li>}</For>
      </ul>
      <Show when={steps().length > 0}>
        <h3 class={styles.small}>{words().needs}</h3>
        <ul class={styles.opens}>
          <For each={steps()}>{(step) => <li>{words().steps[step]}</li>}</For>
        </ul>
      </Show>
    </Card>
  )
}
