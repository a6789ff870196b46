import { Button } from "../button/button.tsx"
import { Notice } from "../notice/notice.tsx"
import { words } from "../words/ui.words.ts"

export interface BrokenProps {
  /** What was thrown: told to the browser's console, for whoever mends it. */
  readonly error: unknown
  readonly reset: () => void
}

/** In place of a page that failed. */
export const Broken = (props: BrokenProps) => {
  console.error(props.error)
  return (
    <Notice tone="bad" said title={words().broken}>
      <Button kind="secondary" size="s" onClick={() => props.reset()}>
        {words().tryAgain}
      </Button>
    </Notice>
  )
}
