import { createEffect, on } from "solid-js"

/**
 * A list that refreshes itself draws a changed row anew, and loses one that a colleague took. The focus
 * that stood on such a row goes to the row now in its place; a focus that the reader took away stays away.
 */
export const keepPlace = (
  links: () => ReadonlyArray<HTMLElement>,
  items: () => unknown
): { readonly onFocusIn: () => void; readonly onFocusOut: (event: FocusEvent) => void } => {
  let place = -1
  createEffect(
    on(
      items,
      () => {
        if (place === -1 || document.activeElement !== document.body) return
        links()[Math.min(place, links().length - 1)]?.focus()
      },
      { defer: true }
    )
  )
  return {
    onFocusIn: () => (place = links().findIndex((link) => link === document.activeElement)),
    onFocusOut: ({ target }) =>
      queueMicrotask(() => {
        if (target instanceof Node && target.isConnected) place = -1
      })
  }
}
