import type { Citizen } from "./citizen.ts"
import type { Command } from "./life.ts"
import { upload } from "./passport.ts"

/** A photo is uploaded into «Мои документы» and forwarded to a service; and then another one. */
export function* keeping(citizen: Citizen) {
  let draftId = ""
  for (;;) {
    let documentId = ""
    yield async (): Promise<Command> => {
      const send = upload(citizen, "Фото", "photo")
      return {
        name: "upload",
        act: async () => {
          const uploaded = await send()
          documentId = uploaded.body?.id ?? documentId
          return uploaded
        },
        same: ({ body }) => body.id
      }
    }
    yield async (): Promise<Command> => {
      // The field has room for one.
      if (draftId) await citizen.ask(`DELETE /api/v1/applications/${draftId}`)
      const body = { service: "foreign-passport", field: "photo", draftId: crypto.randomUUID() }
      return {
        name: "forward",
        act: async () => {
          const forwarded = await citizen.ask(`POST /api/v1/documents/${documentId}/forward`, {
            body
          })
          draftId = forwarded.body?.applicationId ?? draftId
          return forwarded
        },
        same: ({ body: shown }) => shown.applicationId
      }
    }
  }
}
