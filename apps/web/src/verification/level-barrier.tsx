import { type Level, meets } from "@opora/domain/accounts/level"
import { LinkButton } from "@opora/ui/link-button/link-button"
import { Notice } from "@opora/ui/notice/notice"
import { useLocation } from "@solidjs/router"
import { type JSX, Show } from "solid-js"
import { useSession } from "../app/session.ts"
import { words } from "./verification.words.ts"

export interface LevelBarrierProps {
  /** The level the action asks for. */
  readonly needed: Level
  /** The action: shown to whoever holds the level. */
  readonly children?: JSX.Element
}

/**
 * In the place of an action that asks for a higher level: says which, and leads there and back again.
 * Whoever holds the level sees the action.
 */
export const LevelBarrier = (props: LevelBarrierProps) => {
  const session = useSession()
  const location = useLocation()
  const isBarred = () => {
    const level = session.data?.level
    return level !== undefined && !meets(level, props.needed)
  }
  const way = () => {
    const from = encodeURIComponent(location.pathname + location.search)
    return `/verification?needed=${props.needed}&return_to=${from}`
  }
  return (
    <Show when={isBarred()} fallback={props.children}>
      <Notice tone="info" title={words().barrier(words().levels[props.needed])}>
        <p>{words().barrierText}</p>
        <LinkButton href={way()} kind="secondary" size="s">
          {words().raise}
        </LinkButton>
      </Notice>
    </Show>
  )
}
