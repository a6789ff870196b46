import {
  type InfiniteData,
  type QueryKey,
  useInfiniteQuery as infinite,
  type UndefinedInitialDataInfiniteOptions,
  type UseInfiniteQueryResult,
  useQuery as single,
  type UndefinedInitialDataOptions,
  type UseQueryResult
} from "@tanstack/solid-query"
import { createMemo, createRoot, onCleanup } from "solid-js"

/** What the server told, as long as the page wants to know. Never suspends the page: see `steady`. */
export const useQuery = <
  Asked = unknown,
  Failure = Error,
  Data = Asked,
  Key extends QueryKey = QueryKey
>(
  options: UndefinedInitialDataOptions<Asked, Failure, Data, Key>
): UseQueryResult<Data, Failure> => steady(single(options))

/** The same, page by page. */
export const useInfiniteQuery = <
  Asked,
  Failure = Error,
  Data = InfiniteData<Asked>,
  Key extends QueryKey = QueryKey,
  Page = unknown
>(
  options: UndefinedInitialDataInfiniteOptions<Asked, Failure, Data, Key, Page>
): UseInfiniteQueryResult<Data, Failure> => steady(infinite(options))

/**
 * The query, read without suspending the page. A page that is suspended is taken off the screen for a moment,
 * and what had the focus loses it: solid-query 5.104 does so at every refresh, to a page that found its data
 * in the cache when it opened. Pages here say themselves what stands there until the data come.
 */
const steady = <Query extends { readonly data: unknown }>(query: Query): Query => {
  // Without an owner, nobody there is to be suspended.
  const [data, end] = createRoot(
    (dispose) => [createMemo(() => query.data), dispose] as const,
    null
  )
  onCleanup(end)
  return new Proxy(query, {
    get: (target, name) => (name === "data" ? data() : Reflect.get(target, name))
  })
}
