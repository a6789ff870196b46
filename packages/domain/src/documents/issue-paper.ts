import { Effect } from "effect"
import { Digest, SecureRandom } from "effect/crypto"
import type { Accounts } from "../accounts/accounts.ts"
import type { CitizenId } from "../accounts/citizen.ts"
import type { Definitions } from "../catalogue/ports.ts"
import { fullName } from "../profile/name.ts"
import { Profiles } from "../profile/ports.ts"
import type { Transactions } from "../shared/atomically.ts"
import { now } from "../shared/clock.ts"
import { newId } from "../shared/identifier.ts"
import { canonical } from "../shared/json.ts"
import { DocumentId } from "./document.ts"
import { enterPaper } from "./enter-paper.ts"
import { Files } from "./files.ts"
import { issuerOf } from "./issuer-of.ts"
import type { PaperOrder } from "./paper-order.ts"
import { codeOf, masked, type Paper, templateOf } from "./paper.ts"
import { PaperRegister, Papers, Seals } from "./papers.ts"
import type { Documents } from "./ports.ts"

type Needs =
  | Accounts
  | Definitions
  | Profiles
  | Papers
  | Seals
  | Files
  | Documents
  | PaperRegister
  | Transactions
  | SecureRandom.SecureRandom
  | Digest.Digest

/**
 * Draw a paper, sign it and put it into the citizen's wallet, once. Returns it as it stands in the
 * register; asked again under the same key, the one that is there.
 */
export const issuePaper = Effect.fn("issuePaper")(function* (
  citizenId: CitizenId,
  order: PaperOrder
): Effect.fn.Return<Paper, never, Needs> {
  const register = yield* PaperRegister
  const { template, subject, key = `${template}/${subject}` } = order
  const before = yield* register.issuedUnder(citizenId, key)
  if (before) return before

  const paper = yield* make(citizenId, order)
  return yield* enterPaper(paper, order, key).pipe(
    // Another hand was quicker: its paper stands, and ours is forgotten.
    Effect.catchTag("PaperIssued", () =>
      Effect.gen(function* () {
        yield* (yield* Files).remove(paper.file, { citizenId })
        const issued = yield* register.issuedUnder(citizenId, key)
        return issued ?? (yield* Effect.die(new Error("a paper is issued and not there")))
      })
    )
  )
})

const make = Effect.fnUntraced(function* (citizenId: CitizenId, order: PaperOrder) {
  const { contents, data, by, subject, locale = "ru" } = order
  const template = templateOf(order.template)
  const papers = yield* Papers
  const title = papers.titleOf(contents)[locale]
  const layout = papers.layOut({ template, contents, data }, locale)
  const issuer = (yield* issuerOf(by))[locale]
  const { name } = yield* (yield* Profiles).get(citizenId)
  const holder = masked(name ? fullName(name) : "")

  const id = yield* newId(DocumentId)
  const code = codeOf(yield* (yield* SecureRandom.SecureRandom).randomBytes(20))
  const issuedAt = yield* now
  const { digestHex } = yield* Digest.Digest
  const s = yield* digestHex(Digest.sha256, new TextEncoder().encode(canonical(data)))

  const seals = yield* Seals
  const token = yield* seals.token({ c: code, k: template, d: issuedAt, i: issuer, h: holder, s })
  const draft = { title, issuer, issuedAt, code, token, layout, data }
  const drawn = yield* papers.render(template, locale, draft)
  const file = yield* (yield* Files).putIssued(yield* seals.sign(drawn), { citizenId })
  return { id, citizenId, code, template, title, by, issuer, subject, issuedAt, holder, file }
})
