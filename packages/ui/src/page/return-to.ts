/** The page to sign in on, which leads back to where one was. */
export const signInAddress = (from: string): string =>
  from === "/" ? "/sign-in" : `/sign-in?return_to=${encodeURIComponent(from)}`

/**
 * Where to go after signing in: a page of ours, or the first one. "//evil" and "/\\evil" lead elsewhere, and
 * so does "/<tab>/evil": browsers leave tabs and ends of lines out of an address (URL Standard, 4.4).
 */
export const safeReturn = (to: unknown): string =>
  typeof to === "string" && /^\/(?![/\\])\P{Cc}*$/u.test(to) ? to : "/"
