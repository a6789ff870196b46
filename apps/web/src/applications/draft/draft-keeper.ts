import { Refused, Unreachable } from "@opora/client/refused"
import type { Answers } from "@opora/domain/catalogue/answers"
import { createSignal, onCleanup } from "solid-js"
import type { DraftThere } from "./draft-there.ts"
import type { LocalDraft, LocalDrafts } from "./local-drafts.ts"

/** Where the draft is now. `new`: nothing is written yet. `waiting`: on this device only, until there is a connection. */
export type Keeping =
  | { readonly is: "new" | "saved" | "saving" | "waiting" }
  | { readonly is: "conflict"; readonly version: number; readonly fields: ReadonlyArray<string> }
  | { readonly is: "refused"; readonly error: unknown }

const pause = 700
const patience = 10_000

/**
 * Keeps a draft: on the device at once, on the server a moment later, or when there is a connection again.
 * What another window has saved meanwhile is never overwritten unseen: see `settle`.
 */
export const createDraftKeeper = (begun: LocalDraft, drafts: LocalDrafts, there: DraftThere) => {
  const [answers, setAnswers] = createSignal<Answers>(begun.answers)
  const [keeping, setKeeping] = createSignal<Keeping>({ is: standing(begun) })
  let version = begun.version
  let unsent = begun.unsent
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending: Promise<void> | undefined

  const keepHere = () =>
    drafts.put({ ...begun, answers: answers(), version, unsent }).catch(() => undefined)

  const sendLater = (after: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void send(), after)
  }

  const sendOnce = async () => {
    const sent = answers()
    setKeeping({ is: "saving" })
    try {
      const saved = await there.save({ answers: sent, version })
      version = saved.version
      unsent = answers() !== sent
      setKeeping({ is: unsent ? "saving" : "saved" })
      await keepHere()
      if (unsent) sendLater(pause)
    } catch (error) {
      fail(error)
    }
  }

  const fail = (error: unknown) => {
    if (error instanceof Unreachable) {
      setKeeping({ is: "waiting" })
      sendLater(patience)
    } else if (error instanceof Refused && error.code === "draft-moved-on") {
      const fields = error.errors.map(({ path }) => path)
      setKeeping({ is: "conflict", version: Number(error.details["version"]), fields })
    } else setKeeping({ is: "refused", error })
  }

  /** One at a time: what is written meanwhile goes with the next. */
  const send = (): Promise<void> => {
    clearTimeout(timer)
    sending ??= sendOnce().finally(() => (sending = undefined))
    return sending
  }

  const put = (next: Answers) => {
    setAnswers(next)
    unsent = true
    void keepHere()
    if (keeping().is === "conflict") return
    if (keeping().is !== "waiting") setKeeping({ is: "saving" })
    sendLater(pause)
  }

  const online = () => unsent && keeping().is === "waiting" && void send()
  addEventListener("online", online)
  // What an earlier page could not send goes now.
  if (unsent) sendLater(0)
  onCleanup(() => {
    clearTimeout(timer)
    removeEventListener("online", online)
  })

  return {
    id: begun.id,
    answers,
    keeping,
    put,
    /** Send what has not been sent. Gives the version the server has then, if all of it is there. */
    flush: async (): Promise<number | undefined> => {
      await sending
      if (unsent || version === 0) await send()
      return keeping().is === "saved" ? version : undefined
    },
    /** After a conflict: keep what stands here, or take what the other window saved. */
    settle: async (choice: "mine" | "theirs") => {
      const now = keeping()
      if (now.is !== "conflict") return
      version = now.version
      if (choice === "mine") return send()
      const found = await there.find()
      setAnswers(found.answers)
      version = found.version
      unsent = false
      setKeeping({ is: "saved" })
      await keepHere()
    }
  }
}

const standing = ({ unsent, version }: LocalDraft) => {
  if (unsent) return "waiting"
  return version === 0 ? "new" : "saved"
}

export type DraftKeeper = ReturnType<typeof createDraftKeeper>
