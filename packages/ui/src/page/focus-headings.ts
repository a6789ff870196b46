import { type Accessor, createEffect, on, onCleanup } from "solid-js"

/** How long the heading of a page is awaited, in milliseconds. */
const patience = 5_000

/**
 * After each move to another page puts the focus on its heading, so that a screen reader begins there.
 * The router may have drawn the page already, or it may still be on its way: a heading that was not there
 * before the move is awaited. Where two addresses share one page, its heading stays, and takes the focus too.
 */
export const focusHeadings = (path: Accessor<string>): void => {
  let known: HTMLElement | null = null
  let stop = whenHeading(
    () => true,
    (first) => (known = first)
  )
  onCleanup(() => stop())
  createEffect(
    on(
      path,
      () => {
        stop()
        scrollTo(0, 0)
        const before = document.activeElement
        const take = (heading: HTMLElement) => {
          clearTimeout(same)
          known = heading
          heading.focus({ preventScroll: true })
        }
        const same = setTimeout(() => {
          if (known?.isConnected === true && !hasWalkedOn(before)) take(known)
        }, 500)
        const anew = whenHeading((heading) => heading !== known, take)
        stop = () => {
          anew()
          clearTimeout(same)
        }
      },
      { defer: true }
    )
  )
}

/** Whoever has gone on from where they were is not called back. */
const hasWalkedOn = (before: Element | null): boolean => {
  const now = document.activeElement
  return now !== before && now !== null && now !== document.body
}

const whenHeading = (
  wanted: (heading: HTMLElement) => boolean,
  then: (heading: HTMLElement) => void
) => {
  const look = () => {
    const heading = document.querySelector<HTMLElement>("main h1")
    if (heading === null || !wanted(heading)) return
    stop()
    then(heading)
  }
  const watch = new MutationObserver(look)
  const end = setTimeout(() => stop(), patience)
  const stop = () => {
    watch.disconnect()
    clearTimeout(end)
  }
  watch.observe(document.body, { childList: true, subtree: true })
  look()
  return stop
}
