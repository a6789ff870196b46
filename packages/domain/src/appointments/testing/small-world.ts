import { Effect, Layer } from "effect"
import { Digest, SecureRandom } from "effect/crypto"
import * as v from "valibot"
import { CurrentCitizen } from "../../accounts/current-citizen.ts"
import { SecondFactors } from "../../accounts/factors/second-factors.ts"
import { applicationsInMemory } from "../../applications/applications-in-memory.ts"
import { definitionsInMemory } from "../../catalogue/definitions-in-memory.ts"
import { consentsInMemory } from "../../consents/consents-in-memory.ts"
import type { Job } from "../../jobs/job.ts"
import { jobsInMemory } from "../../jobs/jobs-in-memory.ts"
import { journalInMemory } from "../../journal/journal-in-memory.ts"
import { Journal } from "../../journal/ports.ts"
import { profilesInMemory } from "../../profile/profiles-in-memory.ts"
import { Transactions } from "../../shared/atomically.ts"
import { CurrentClerk } from "../../staff/current-clerk.ts"
import { ClerkId } from "../../staff/role.ts"
import { someone } from "../../testing/samples.ts"
import { agency } from "../../testing/small-applications.ts"
import { smallOffice, visitedService } from "../../testing/visited-service.ts"
import { appointmentsInMemory } from "../appointments-in-memory.ts"
import { officesInMemory } from "../offices-in-memory.ts"

export const anna = someone()

const clerk = {
  id: v.parse(ClerkId, crypto.randomUUID()),
  roles: ["clerk"],
  agency,
  sessionId: crypto.randomUUID(),
  locale: "ru"
} as const

/** The small office, the service that is collected there, Anna, and a clerk; nothing kept yet. */
export const smallWorld = (promised = new Map<string, Job>()) =>
  Layer.mergeAll(applicationsInMemory(), consentsInMemory(), appointmentsInMemory()).pipe(
    Layer.provideMerge(journalInMemory()),
    Layer.provideMerge(
      Layer.mergeAll(
        Layer.mock(SecondFactors)({ of: () => Effect.succeed([]) }),
        jobsInMemory(promised),
        profilesInMemory(),
        definitionsInMemory([visitedService], { categories: [], situations: [] }),
        officesInMemory([smallOffice]),
        Layer.succeed(Transactions, { run: (work) => work }),
        Layer.succeed(CurrentCitizen, anna),
        Layer.succeed(CurrentClerk, clerk),
        Digest.layerWebCrypto,
        SecureRandom.layerWebCrypto
      )
    )
  )

/** What Anna's journal tells, the latest first. */
export const told = Journal.use((journal) => journal.ofCitizen(anna.id)).pipe(
  Effect.map((entries) => entries.map(({ type }) => type))
)
