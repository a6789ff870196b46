/**
 * For what shows a citizen's data: every reading stands in their history. It is read when the page opens,
 * not by every look at the window, and does not outlive the page.
 */
export const lookedAtOnce = {
  staleTime: Infinity,
  gcTime: 0,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false
} as const
