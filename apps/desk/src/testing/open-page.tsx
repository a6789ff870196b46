import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router"
import { cleanup, render } from "@solidjs/testing-library"
import { QueryClientProvider } from "@tanstack/solid-query"
import { type Component, Suspense } from "solid-js"
import { onTestFinished } from "vitest"
import { queries } from "../app/queries.ts"
import { setLastList, setLastOpened } from "../list/remembered-list.ts"

export interface Opened {
  /** Where the router is now. */
  readonly path: () => string
}

/** Opens a page of the desk at an address; every other address is blank. */
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
    setLastList("/")
    setLastOpened("")
  })
  return { path: () => history.get() }
}
