import { type Component, lazy } from "solid-js"
import { wordsReady } from "./dictionary.ts"

/**
 * A component in a chunk of its own, shown when its words have come too.
 * Use it for pages and for whatever heavy thing a page opens only at times.
 */
export const lazily = <Props extends object>(
  load: () => Promise<{ readonly default: Component<Props> }>
) =>
  lazy(async () => {
    const module = await load()
    await wordsReady()
    return module
  })
