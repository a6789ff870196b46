import { cleanup, render, screen, waitFor } from "@solidjs/testing-library"
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query"
import { Suspense } from "solid-js"
import { afterEach, expect, test } from "vitest"
import { useQuery } from "./use-query.ts"

afterEach(cleanup)

const queryKey = ["told"]

const Told = (props: { readonly ask: () => Promise<string> }) => {
  const told = useQuery(() => ({ queryKey, queryFn: props.ask, staleTime: Infinity }))
  return (
    <label>
      {told.data} <input />
    </label>
  )
}

test("a refresh takes nothing off the page that found its data in the cache", async () => {
  const queries = new QueryClient()
  queries.setQueryData(queryKey, "before")
  render(() => (
    <QueryClientProvider client={queries}>
      <Suspense fallback="loading">
        <Told ask={async () => "after"} />
      </Suspense>
    </QueryClientProvider>
  ))
  await screen.findByText("before")
  const input = screen.getByRole("textbox")
  input.focus()
  const lost: Array<Node> = []
  const watch = new MutationObserver((changes) =>
    lost.push(...changes.flatMap(({ removedNodes }) => [...removedNodes]))
  )
  watch.observe(document.body, { childList: true, subtree: true })
  await queries.invalidateQueries({ queryKey })
  await waitFor(() => expect(screen.getByText("after")).toBeTruthy())
  expect(lost.filter((node) => node.contains(input))).toEqual([])
  expect(document.activeElement).toBe(input)
  watch.disconnect()
})
