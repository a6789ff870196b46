import { readyApplication } from "@opora/domain/testing/ready-application"
import { applying } from "./applying.ts"

const appointments = "/api/v1/appointments"

/** Anna's passport waits at the office in Kazan, which receives one at a time; and so does Boris's. */
export const visiting = async () => {
  const world = await applying()
  const ready = async (of: { readonly id: typeof world.anna.id }) => {
    const passport = { service: "foreign-passport", definition: 2, answers: { office: "kazan" } }
    const { application, consent } = await world.runtime.runPromise(
      readyApplication(of.id, passport)
    )
    return { ...application, consentId: consent.id }
  }
  const { id, number, consentId } = await ready(world.anna)
  const his = await ready(world.boris)
  const get = (path: string, cookie = "anna") => world.ask(`GET ${appointments}${path}`, { cookie })
  const post = (
    path: string,
    body: object = {},
    cookie = "anna",
    key: string = crypto.randomUUID()
  ) =>
    world.ask(`POST ${appointments}${path}`, {
      cookie,
      body,
      headers: { "idempotency-key": key }
    })

  /** Two weeks of free slots, the earliest first. */
  const free = async (): Promise<ReadonlyArray<string>> => {
    const { body } = await get(`/slots?applicationId=${id}&days=14`)
    return body.days.flatMap(({ slots }: { readonly slots: ReadonlyArray<string> }) => slots)
  }
  /** The first free slot, Anna's from now on. */
  const booked = async () => {
    const [at = "", later = ""] = await free()
    const { status, body } = await post("", { applicationId: id, at })
    return { status, body, at, later }
  }
  return { ...world, id, number, consentId, hisId: his.id, get, post, free, booked }
}
