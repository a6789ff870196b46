import type { Component, JSX } from "solid-js"
import { Show } from "solid-js"
import { Dynamic } from "solid-js/web"
import styles from "./badge.module.css"

export type Tone = "ok" | "warn" | "bad" | "info" | "mute"

export interface BadgeProps {
  readonly tone: Tone
  /** A lucide icon. */
  readonly icon?: Component<{ "aria-hidden": "true" }>
  readonly children: JSX.Element
}

/** A word or two about the state of a thing. Colour repeats the words and never replaces them. */
export const Badge = (props: BadgeProps) => (
  <span class={styles.badge} data-tone={props.tone}>
    <Show when={props.icon}>{(icon) => <Dynamic component={icon()} aria-hidden="true" />}</Show>
    {props.children}
  </span>
)
