import type { HistoryLine } from "@opora/contract/journal/history"
import { moment } from "@opora/ui/i18n/format"
import { locale } from "@opora/ui/prefs/prefs"
import { Show } from "solid-js"
import { words } from "./history.words.ts"
import styles from "./history-row.module.css"

/** A line of the history: what happened, by whom, to what, on which ground. */
export const HistoryRow = (props: { readonly line: HistoryLine }) => {
  const href = () => {
    const [kind = "", id = ""] = props.line.subject.split("/")
    const address = addresses[kind]
    return address === undefined ? undefined : `${address}/${id}`
  }
  return (
    <li class={styles.row}>
      <div class={styles.what}>
        <strong>{words().events[props.line.type] ?? words().other}</strong>
        <time datetime={props.line.at}>{moment(props.line.at)}</time>
      </div>
      <p>{who(props.line)}</p>
      <Show when={said(props.line)}>{(text) => <p>{text()}</p>}</Show>
      <Show when={props.line.to}>{(to) => <p>{words().to(to()[locale()])}</p>}</Show>
      <Show when={props.line.to === undefined && href() !== undefined && props.line.number}>
        {(number) => <a href={href()}>{words().number(number())}</a>}
      </Show>
    </li>
  )
}

const addresses: Readonly<Record<string, string>> = {
  application: "/applications",
  document: "/documents"
}

const who = ({ who: { kind, name, title } }: HistoryLine): string => {
  if (kind === "citizen") return words().you
  const called =
    title?.[locale()] ?? (name === undefined ? undefined : words().offices[name]) ?? name
  if (kind === "clerk") {
    return called === undefined ? words().clerkOfPortal : words().clerk(called)
  }
  return words().office(called ?? "")
}

/** Of a look: what was seen and why. Of a document: which, and why it went to somebody. */
const said = ({ what, ground, title }: HistoryLine): string | undefined => {
  const seen = what === undefined ? title : (words().whats[what] ?? what)
  if (seen === undefined || ground === undefined) return seen
  return `${seen}, ${words().grounds[ground] ?? ground}`
}
