import type { Level } from "../accounts/level.ts"
import type { Token } from "../accounts/token.ts"

/** Where the citizen stands after their evidence changed: another level wants another token (S3). */
export interface Standing {
  readonly level: Level
  readonly token: Token
}
