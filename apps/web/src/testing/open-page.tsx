import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router"
import { cleanup, render } from "@solidjs/testing-library"
import { QueryClientProvider } from "@tanstack/solid-query"
import { type Component, Suspense } from "solid-js"
import { onTestFinished } from "vitest"
import { queries } from "../app/queries.ts"
import { setLeftByChoice } from "../app/session.ts"

export interface Opened {
  /** Where the router is now. */
  readonly path: () => string
}

/** Opens a page at an address, as the router would; every other address is blank. */
export const openPage = (Page: Component, at = "/", route = at.replace(/\?.*$/, "")): Opened => {
  const history = createMemoryHistory()
  history.set({ value: at })
  render(() => (
    <QueryClientProvider client={queries}>
      <MemoryRouter history={history} root={(props) => <Suspense>{props.children}</Suspense>}>
        <Route path={route} component={Page} />
        <Route path="*" component={() => null} />
      </MemoryRouter>
    </QueryClientProvider>
  ))
  onTestFinished(() => {
    cleanup()
    queries.clear()
    setLeftByChoice(false)
  })
  return { path: () => history.get() }
}
