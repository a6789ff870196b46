import { ChangeDraft } from "@opora/domain/applications/change/change-draft"
import { ApplicationChanged, type Applications } from "@opora/domain/applications/ports"
import { Effect } from "effect"
import * as v from "valibot"
import type { Database } from "../database/database.ts"
import type { Vault } from "../vault/vault.ts"
import type { ChangeDraftsTable } from "./table.ts"

type Id = Pick<ChangeDraftsTable, "citizenId" | "applicationId">

/** Where the answers stand: bound to it, they open nowhere else. */
const placeOf = (applicationId: string) => `change_drafts|answers|${applicationId}`

/** The part of Applications that keeps what is being written to change a sent one. */
export const changeDraftsIn = (
  { db, run, within }: Database["Service"],
  vault: Vault["Service"]
): Pick<Applications["Service"], "changeDraft" | "keepChangeDraft" | "dropChangeDraft"> => {
  const remove = ({ citizenId, applicationId }: Id) =>
    db
      .deleteFrom("changeDrafts")
      .where("citizenId", "=", citizenId)
      .where("applicationId", "=", applicationId)

  return {
    changeDraft: Effect.fnUntraced(function* (citizenId, applicationId) {
      const [row] = yield* run(
        db
          .selectFrom("changeDrafts")
          .selectAll()
          .where("citizenId", "=", citizenId)
          .where("applicationId", "=", applicationId)
      )
      if (!row) return undefined
      const answers = yield* vault.open(citizenId, placeOf(applicationId), row.answers)
      return v.parse(ChangeDraft, { ...row, answers: JSON.parse(answers) })
    }),

    keepChangeDraft: Effect.fnUntraced(function* (draft) {
      const { citizenId, applicationId, since, version } = draft
      const told = JSON.stringify(draft.answers)
      const answers = yield* vault.seal(citizenId, placeOf(applicationId), told)
      const row = { ...draft, answers }
      // What an earlier state left is nobody's any more.
      yield* run(remove(draft).where("since", "!=", since))
      const kept =
        version === 1
          ? yield* run(
              db
                .insertInto("changeDrafts")
                .values(row)
                .onConflict((c) => c.columns(["citizenId", "applicationId"]).doNothing())
                .returning("version")
            )
          : yield* run(
              db
                .updateTable("changeDrafts")
                .set({ version, answers, savedAt: draft.savedAt })
                .where("citizenId", "=", citizenId)
                .where("applicationId", "=", applicationId)
                .where("version", "=", version - 1)
                .returning("version")
            )
      if (kept.length === 0) return yield* new ApplicationChanged()
    }, within),

    dropChangeDraft: (citizenId, applicationId) =>
      Effect.asVoid(run(remove({ citizenId, applicationId })))
  }
}
