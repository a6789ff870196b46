import { Button } from "@opora/ui/button/button"
import { Notice } from "@opora/ui/notice/notice"
import { words } from "./app.words.ts"

/** In place of a page that failed. */
export const Broken = (props: { readonly reset: () => void }) => (
  <Notice tone="bad" said title={words().broken}>
    <Button kind="secondary" size="s" onClick={() => props.reset()}>
      {words().tryAgain}
    </Button>
  </Notice>
)
