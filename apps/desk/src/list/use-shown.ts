import { useLocation, useSearchParams } from "@solidjs/router"
import { createEffect } from "solid-js"
import { setLastList } from "./remembered-list.ts"

/** Which part of a list is shown, kept in the address: it outlives a reload, and a case leads back to it. */
export const useShown = <const Part extends string>(parts: readonly [Part, ...Array<Part>]) => {
  const [params, setParams] = useSearchParams<{ show: string }>()
  const location = useLocation()
  createEffect(() => setLastList(location.pathname + location.search))
  const [first] = parts
  return {
    shown: (): Part => parts.find((part) => part === params.show) ?? first,
    show: (part: string) =>
      setParams({ show: part === first ? undefined : part }, { replace: true })
  }
}
