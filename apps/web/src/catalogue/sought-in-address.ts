import { useSearchParams } from "@solidjs/router"
import { createEffect, createSignal, on, onCleanup } from "solid-js"
import * as v from "valibot"
import { nothingSought, type Sought } from "./catalogue.api.ts"

/** Typing pauses so long before the address is written: browsers refuse one that changes at every key. */
const pause = 300
const part = v.fallback(v.string(), "")
const Parts = v.object({
  text: part,
  category: part,
  situation: part,
  kind: part,
  days: part,
  document: part,
  status: part
})

/** What is sought. It stands in the page's address: whoever comes back from a service finds it as it was. */
export const useSought = () => {
  const [params, setParams] = useSearchParams()
  const [sought, setSought] = createSignal<Sought>(v.parse(Parts, { ...nothingSought, ...params }))
  let timer: ReturnType<typeof setTimeout> | undefined
  createEffect(
    on(
      sought,
      (now) => {
        clearTimeout(timer)
        timer = setTimeout(() => setParams({ ...now }, { replace: true }), pause)
      },
      { defer: true }
    )
  )
  onCleanup(() => clearTimeout(timer))
  const change = (changed: Partial<Sought>) => setSought((before) => ({ ...before, ...changed }))
  return [sought, change] as const
}
