import { ActiveSessions } from "@opora/contract/accounts/devices"
import { Button } from "@opora/ui/button/button"
import { Dialog } from "@opora/ui/dialog/dialog"
import { DialogActions } from "@opora/ui/dialog/dialog-actions"
import { createEffect, createMemo, createSignal, on, onCleanup, Show } from "solid-js"
import { api } from "./api.ts"
import { words } from "./app.words.ts"
import { lookWhoIsSignedIn, useSession } from "./session.ts"

/** How long before the end the citizen is asked, in milliseconds. */
const warning = 120_000

/** Asks before an idle session ends, and says when the longest one does (security: S4). */
export const IdleWarning = () => {
  const session = useSession()
  const [now, setNow] = createSignal(Date.now())
  const [understood, setUnderstood] = createSignal(false)
  const ticking = setInterval(() => setNow(Date.now()), 1_000)
  onCleanup(() => clearInterval(ticking))

  const left = (key: "idleEndsAt" | "endsAt") => {
    const end = session.isSuccess && session.data ? Date.parse(session.data[key]) : Infinity
    return end - now()
  }
  // Memos: what follows from them happens once at each change, not each second.
  const idleNear = createMemo(() => left("idleEndsAt") <= warning)
  const endNear = createMemo(() => left("endsAt") <= warning)
  const over = createMemo(() => left("idleEndsAt") <= 0 || left("endsAt") <= 0)
  const look = () => void lookWhoIsSignedIn().catch(() => undefined)

  // What was done meanwhile, here or in another window, has moved the end: only the server knows.
  createEffect(on(idleNear, (isNear) => isNear && look()))
  createEffect(on(over, (isOver) => isOver && look()))

  const stay = async () => {
    // Any question that a page asks only when it is looked at keeps the session awake.
    await api.get("/accounts/sessions", ActiveSessions).catch(() => undefined)
    look()
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
