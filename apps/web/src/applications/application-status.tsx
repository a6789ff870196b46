import type { StateKind } from "@opora/domain/catalogue/life"
import { Badge } from "@opora/ui/badge/badge"
import Check from "lucide-solid/icons/check"
import CircleAlert from "lucide-solid/icons/circle-alert"
import CircleX from "lucide-solid/icons/circle-x"
import Clock from "lucide-solid/icons/clock"
import PackageCheck from "lucide-solid/icons/package-check"
import Pencil from "lucide-solid/icons/pencil"
import Send from "lucide-solid/icons/send"
import Undo2 from "lucide-solid/icons/undo-2"
import Wallet from "lucide-solid/icons/wallet"
import { words } from "./application-status.words.ts"

/** The state of an application, in the words of «Мои заявления». */
export const ApplicationStatus = (props: { readonly of: StateKind }) => (
  <Badge tone={looks[props.of].tone} icon={looks[props.of].icon}>
    {words().status[props.of]}
  </Badge>
)

const looks = {
  draft: { tone: "mute", icon: Pencil },
  accepted: { tone: "info", icon: Send },
  "in-work": { tone: "info", icon: Clock },
  clarification: { tone: "warn", icon: CircleAlert },
  payment: { tone: "warn", icon: Wallet },
  approved: { tone: "ok", icon: Check },
  refused: { tone: "bad", icon: CircleX },
  ready: { tone: "ok", icon: PackageCheck },
  issued: { tone: "ok", icon: Check },
  done: { tone: "ok", icon: Check },
  withdrawn: { tone: "mute", icon: Undo2 }
} as const satisfies Record<StateKind, object>
