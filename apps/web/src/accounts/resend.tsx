import { Button } from "@opora/ui/button/button"
import { createSignal, onCleanup, Show } from "solid-js"
import { words } from "./sign-in.words.ts"

export interface ResendProps {
  /** Seconds until another code may be asked for, from when this was drawn. */
  readonly after: number
  readonly busy: boolean
  readonly onResend: () => void
}

/** Another code, once it may be asked for. Draw it anew for each code (`keyed`), and it counts anew. */
export const Resend = (props: ResendProps) => {
  const from = Date.now()
  const [now, setNow] = createSignal(from)
  const ticking = setInterval(() => setNow(Date.now()), 1_000)
  onCleanup(() => clearInterval(ticking))
  const left = () => Math.ceil(props.after - (now() - from) / 1_000)
  return (
    <Show when={left() <= 0} fallback={<p>{words().resendIn(left())}</p>}>
      <Button kind="quiet" busy={props.busy} onClick={() => props.onResend()}>
        {words().resend}
      </Button>
    </Show>
  )
}
