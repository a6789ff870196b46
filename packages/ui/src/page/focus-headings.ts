import { type Accessor, createEffect, on, onCleanup } from "solid-js"

/**
 * After each move to another page puts the focus on its heading, so that a screen reader begins there.
 * The page may still be on its way: the heading is awaited for a few seconds.
 */
export const focusHeadings = (path: Accessor<string>): void => {
  let stop = () => {}
  onCleanup(() => stop())
  createEffect(
    on(
      path,
      () => {
        stop()
        scrollTo(0, 0)
        stop = whenHeadingComes((heading) => heading.focus({ preventScroll: true }))
      },
      { defer: true }
    )
  )
}

const whenHeadingComes = (then: (heading: HTMLElement) => void) => {
  const left = document.querySelector("main h1")
  const look = () => {
    const heading = document.querySelector<HTMLElement>("main h1")
    if (heading === null || heading === left) return
    stop()
    then(heading)
  }
  const watch = new MutationObserver(look)
  const end = setTimeout(() => stop(), 5_000)
  const stop = () => {
    watch.disconnect()
    clearTimeout(end)
  }
  watch.observe(document.body, { childList: true, subtree: true })
  look()
  return stop
}
