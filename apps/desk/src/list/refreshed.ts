/** For lists that colleagues change too: asked again every few seconds, while the page is looked at. */
export const refreshed = { refetchInterval: 10_000 } as const
