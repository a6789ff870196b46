import X from "lucide-solid/icons/x"
import { createEffect, createUniqueId, type JSX, onCleanup, Show } from "solid-js"
import { words } from "../words/ui.words.ts"
import styles from "./dialog.module.css"

export interface DialogProps {
  readonly open: boolean
  readonly title: string
  /** Asked to close, by Escape, by the cross or by a press outside. */
  readonly onClose: () => void
  /** `sheet` comes from below and fills the phone's width. */
  readonly kind?: "window" | "sheet"
  /** The choice must be made: no cross, no Escape, no press outside. */
  readonly insistent?: boolean
  readonly children: JSX.Element
}

/**
 * Asks before the page goes on. The browser's own dialog keeps the focus inside,
 * the rest of the page still, and gives the focus back to where it was.
 */
export const Dialog = (props: DialogProps) => {
  const titleId = createUniqueId()
  let dialog: HTMLDialogElement | undefined
  let before: Element | null = null
  const shut = () => {
    if (dialog?.open === true) dialog.close()
  }
  createEffect(() => {
    if (props.open && dialog?.open === false) {
      before = document.activeElement
      dialog.showModal()
      // What is asked for comes before the cross.
      dialog.querySelector<HTMLElement>("input, select, textarea")?.focus()
    }
    if (!props.open) shut()
  })
  // Taken off the page as it is, it takes the focus with it, and the browser gives nothing back.
  onCleanup(() => {
    shut()
    queueMicrotask(() => {
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus()
    })
  })
  const leave = () => {
    if (props.insistent !== true) props.onClose()
  }
  return (
    <dialog
      ref={(element) => (dialog = element)}
      class={styles.dialog}
      data-kind={props.kind ?? "window"}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        leave()
      }}
      onClick={(event) => {
        if (event.target === dialog) leave()
      }}
    >
      <Show when={props.open}>
        <div class={styles.inside}>
          <header class={styles.head}>
            <h2 id={titleId}>{props.title}</h2>
            <Show when={props.insistent !== true}>
              <button
                type="button"
                class={styles.close}
                aria-label={words().close}
                onClick={() => props.onClose()}
              >
                <X aria-hidden="true" />
              </button>
            </Show>
          </header>
          {props.children}
        </div>
      </Show>
    </dialog>
  )
}
