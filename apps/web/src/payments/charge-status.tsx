import type { ChargeView } from "@opora/contract/payments/charges"
import { isOverdue } from "@opora/domain/payments/charge"
import { instantOf } from "@opora/domain/shared/instant"
import { Badge, type Tone } from "@opora/ui/badge/badge"
import { words } from "./payments.words.ts"

/** «Не оплачено», «Частично», «Оплачено». */
export const ChargeStatus = (props: { readonly charge: ChargeView }) => {
  const late = () => isOverdue(props.charge, instantOf(Date.now()))
  return (
    <Badge tone={late() ? "bad" : tones[props.charge.status]}>
      {late() ? words().charge.overdue : words().charge[props.charge.status]}
    </Badge>
  )
}

const tones: Record<ChargeView["status"], Tone> = {
  raised: "warn",
  partly: "info",
  settled: "ok",
  cancelled: "mute"
}
