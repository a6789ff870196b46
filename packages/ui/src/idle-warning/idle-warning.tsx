import { createEffect, createMemo, createSignal, on, onCleanup, Show } from "solid-js"
import { Button } from "../button/button.tsx"
import { DialogActions } from "../dialog/dialog-actions.tsx"
import { Dialog } from "../dialog/dialog.tsx"
import { words } from "../words/ui.words.ts"

/** How long before the end the reader is asked, in milliseconds. */
const warning = 120_000

export interface IdleWarningProps {
  /** When the session ends: of idleness, and at the latest. Nothing while nobody is known to be signed in. */
  readonly session: { readonly idleEndsAt: string; readonly endsAt: string } | null | undefined
  /** Asks the server anew when it ends. */
  readonly onLook: () => void
  /** Asks the server something that keeps the session awake. */
  readonly onStay: () => Promise<void>
}

/** Asks before an idle session ends, and says when the longest one does (security: S4). */
export const IdleWarning = (props: IdleWarningProps) => {
  const [now, setNow] = createSignal(Date.now())
  const [understood, setUnderstood] = createSignal(false)
  const ticking = setInterval(() => setNow(Date.now()), 1_000)
  onCleanup(() => clearInterval(ticking))

  const left = (key: "idleEndsAt" | "endsAt") =>
    (props.session ? Date.parse(props.session[key]) : Infinity) - now()
  // Memos: what follows from them happens once at each change, not each second.
  const idleNear = createMemo(() => left("idleEndsAt") <= warning)
  const endNear = createMemo(() => left("endsAt") <= warning)
  const over = createMemo(() => left("idleEndsAt") <= 0 || left("endsAt") <= 0)

  // What was done meanwhile, here or in another window, has moved the end: only the server knows.
  createEffect(on(idleNear, (isNear) => isNear && props.onLook()))
  createEffect(on(over, (isOver) => isOver && props.onLook()))

  const stay = async () => {
    await props.onStay()
    props.onLook()
  }

  return (
    <Show
      when={endNear()}
      fallback={
        <Dialog open={idleNear() && !over()} title={words().idle.title} onClose={() => void stay()}>
          <p>{words().idle.text(words().idle.seconds(secondsOf(left("idleEndsAt"))))}</p>
          <DialogActions>
            <Button onClick={() => void stay()}>{words().idle.stay}</Button>
          </DialogActions>
        </Dialog>
      }
    >
      <Dialog
        open={!understood() && !over()}
        title={words().idle.soon}
        onClose={() => setUnderstood(true)}
      >
        <p>{words().idle.soonText(words().idle.seconds(secondsOf(left("endsAt"))))}</p>
        <DialogActions>
          <Button onClick={() => setUnderstood(true)}>{words().idle.understood}</Button>
        </DialogActions>
      </Dialog>
    </Show>
  )
}

const secondsOf = (milliseconds: number) => Math.max(0, Math.ceil(milliseconds / 1_000))
