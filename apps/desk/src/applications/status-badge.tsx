import type { StateKind } from "@opora/domain/catalogue/life"
import { Badge, type Tone } from "@opora/ui/badge/badge"
import { words } from "./application.words.ts"

/** How an application stands, to a clerk's eye: what waits for the agency stands out. */
export const StatusBadge = (props: { readonly status: StateKind }) => (
  <Badge tone={tones[props.status]}>{words().statuses[props.status]}</Badge>
)

const tones: Record<StateKind, Tone> = {
  draft: "mute",
  accepted: "info",
  "in-work": "info",
  clarification: "warn",
  payment: "warn",
  approved: "ok",
  refused: "bad",
  ready: "ok",
  issued: "ok",
  done: "mute",
  withdrawn: "mute"
}
