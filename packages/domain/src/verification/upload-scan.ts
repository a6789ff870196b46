import { Effect } from "effect"
import type { SecureRandom } from "effect/crypto"
import { CurrentCitizen } from "../accounts/current-citizen.ts"
import { Throttles, type TooManyTries } from "../accounts/throttles.ts"
import { type FileRefused, Files } from "../documents/files.ts"
import { byCitizen } from "../journal/actor.ts"
import { factOf } from "../journal/entry.ts"
import { Journal } from "../journal/ports.ts"
import { atomically, type Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { newId } from "../shared/identifier.ts"
import { Scans } from "./identity-cases.ts"
import { type Scan, ScanId, type ScanKind } from "./scan.ts"

/** Keep a scan for an identity check. What it is shows from its inside, never from its name. */
export const uploadScan = Effect.fn("uploadScan")(function* (
  kind: ScanKind,
  bytes: Uint8Array
): Effect.fn.Return<
  Scan,
  FileRefused | TooManyTries,
  CurrentCitizen | Throttles | Files | Scans | Journal | Transactions | SecureRandom.SecureRandom
> {
  const { id: citizenId } = yield* CurrentCitizen
  yield* (yield* Throttles).admit(`scan/${citizenId}`, uploads)
  const file = yield* (yield* Files).put(bytes, { citizenId })
  const scan: Scan = { id: yield* newId(ScanId), kind, file, uploadedAt: yield* now }

  const at = scan.uploadedAt
  const uploaded = { type: "ScanUploaded", at, by: byCitizen(citizenId), kind }
  yield* atomically(
    Effect.gen(function* () {
      yield* (yield* Scans).add(citizenId, scan)
      yield* (yield* Journal).append(citizenId, [factOf(`scan/${scan.id}`, uploaded)])
    })
  )
  return scan
})

/** More than anybody needs, and less than would fill a disk. */
const uploads = { most: 40, seconds: 3600 }
