import { createSignal } from "solid-js"

export interface Toast {
  readonly id: number
  readonly tone: "ok" | "bad" | "info"
  readonly text: string
}

const [toasts, setToasts] = createSignal<ReadonlyArray<Toast>>([])
let last = 0

/** What is being said in passing. */
export { toasts }

/** Says in passing what was done: «Сохранено». What went wrong belongs beside what was pressed. */
export const say = (text: string, tone: Toast["tone"] = "ok"): void => {
  last += 1
  const toast = { id: last, tone, text }
  setToasts((all) => [...all.slice(-2), toast])
  setTimeout(() => dismiss(toast.id), 6_000)
}

export const dismiss = (id: number): void =>
  void setToasts((all) => all.filter((toast) => toast.id !== id))
