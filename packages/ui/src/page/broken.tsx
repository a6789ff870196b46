import { Button } from "../button/button.tsx"
import { Notice } from "../notice/notice.tsx"
import { words } from "../words/ui.words.ts"

/** In place of a page that failed. */
export const Broken = (props: { readonly reset: () => void }) => (
  <Notice tone="bad" said title={words().broken}>
    <Button kind="secondary" size="s" onClick={() => props.reset()}>
      {words().tryAgain}
    </Button>
  </Notice>
)
