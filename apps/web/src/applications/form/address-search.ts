import type { DirectoryHouse, SuggestedAddress } from "@opora/domain/profile/address"
import { createSignal, onCleanup } from "solid-js"
import { createWalk } from "./address-options.tsx"

const pause = 200
const shortest = 3

/** Asks the address directory for what fits what is typed. */
export type SuggestAddresses = (
  typed: string,
  signal: AbortSignal
) => Promise<ReadonlyArray<SuggestedAddress>>

/** The houses to choose from while somebody types: asked for after a pause, and only the last time counts. */
export const createAddressSearch = (suggest: SuggestAddresses) => {
  const [houses, setHouses] = createSignal<ReadonlyArray<SuggestedAddress>>()
  const [failed, setFailed] = createSignal(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | undefined

  const stop = () => {
    clearTimeout(timer)
    asking?.abort()
    setHouses(undefined)
  }
  onCleanup(stop)

  const ask = async (text: string) => {
    asking = new AbortController()
    const { signal } = asking
    try {
      const found = await suggest(text, signal)
      if (!signal.aborted) setHouses(found)
    } catch {
      if (!signal.aborted) setFailed(true)
    }
  }
  return {
    houses,
    failed,
    stop,
    close: () => setHouses(undefined),
    walk: createWalk(() => houses() ?? []),
    lookFor: (text: string) => {
      stop()
      setFailed(false)
      if (text.trim().length >= shortest) timer = setTimeout(() => void ask(text.trim()), pause)
    },
    /** A street is a step on the way: its house is still to be named. */
    isStreet: ({ id }: DirectoryHouse) =>
      houses()?.find((each) => each.id === id)?.isHouse === false
  }
}
