import { onCleanup, onMount } from "solid-js"
import { lastOpened } from "./remembered-list.ts"

/**
 * Lets the arrow keys walk from row to row, from wherever the page begins: from its heading, from nowhere,
 * or from a row. Fields, tabs and dialogs keep their arrows.
 */
export const walkRows = (links: () => ReadonlyArray<HTMLAnchorElement>): void => {
  const walk = (event: KeyboardEvent) => {
    const target = aim(links(), event.key)
    if (target === undefined || isBusy(event)) return
    event.preventDefault()
    target.focus()
  }
  onMount(() => {
    addEventListener("keydown", walk)
    onCleanup(() => removeEventListener("keydown", walk))
  })
}

/** The row that the key leads to. The first press goes on from the case that was opened last. */
const aim = (
  links: ReadonlyArray<HTMLAnchorElement>,
  key: string
): HTMLAnchorElement | undefined => {
  const here = links.findIndex((link) => link === document.activeElement)
  const before = links.findIndex((link) => link.getAttribute("href") === lastOpened())
  if (key === "ArrowDown") return links[here === -1 ? Math.max(before, 0) : here + 1]
  if (key === "ArrowUp") return here > 0 ? links[here - 1] : undefined
  if (here === -1) return undefined
  if (key === "Home") return links[0]
  return key === "End" ? links.at(-1) : undefined
}

/** Whether somebody else needs the arrows: the focus is on what they move, or a chord is pressed. */
const isBusy = ({ target, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean => {
  if (altKey || ctrlKey || metaKey || shiftKey || document.querySelector("dialog[open]"))
    return true
  return (
    target instanceof HTMLElement &&
    target.closest("input, select, textarea, [role=tablist], button") !== null
  )
}
