import type { StaffEntry } from "@opora/contract/staff/desk"
import type { DeskEvent } from "@opora/domain/staff/desk-event"
import { Badge, type Tone } from "@opora/ui/badge/badge"
import { moment } from "@opora/ui/i18n/format"
import { For } from "solid-js"
import { Table } from "../list/table.tsx"
import { words } from "./journal.words.ts"

/** The entries of the desk's journal: when, what, who, from where. */
export const JournalTable = (props: { readonly entries: ReadonlyArray<StaffEntry> }) => {
  const named = () => words().columns
  return (
    <Table titles={Object.values(named())}>
      <tbody>
        <For each={props.entries}>
          {(entry) => (
            <tr>
              <td data-name={named().at}>
                <time datetime={entry.at}>{moment(entry.at)}</time>
              </td>
              <td data-name={named().event}>
                <Badge tone={tones[entry.type]}>{words().events[entry.type]}</Badge>
              </td>
              <td data-name={named().who}>{entry.clerk ? entry.clerk.name : words().nobody}</td>
              <td data-name={named().device}>{entry.device ?? words().unknown}</td>
              <td data-name={named().address}>{entry.address ?? words().unknown}</td>
            </tr>
          )}
        </For>
      </tbody>
    </Table>
  )
}

const tones: Record<DeskEvent, Tone> = {
  DeskSignedIn: "ok",
  DeskSignInRefused: "warn",
  DeskSignInHeldBack: "bad",
  DeskSignedOut: "mute"
}
