/** Whoever's button went with what they ended goes on at the heading of the page, which a screen reader tells. */
export const focusHeading = (): void => {
  document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true })
}
