import type { Deciding } from "../decision/comment-form.tsx"
import type { Leaving } from "./identity.api.ts"

/** A question before a check leaves an operator's hands. */
export interface LeavingDialogProps {
  readonly open: boolean
  readonly deciding: Deciding
  readonly onDecide: (leaving: Leaving) => Promise<void>
  readonly onClose: () => void
}
