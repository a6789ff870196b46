import { checkpointsIn } from "@opora/connectors/journal/checkpoints"
import { papersInTypst } from "@opora/connectors/papers/papers-in-typst"
import { SealKeys } from "@opora/connectors/papers/seal-keys"
import { sealsByKeys } from "@opora/connectors/papers/seals"
import { argon2id } from "@opora/connectors/passwords/argon2id"
import { callbacksSignedWith } from "@opora/connectors/payments/signed-callbacks"
import { knownPasswordsInMemory } from "@opora/domain/accounts/password/known-passwords-in-memory"
import { filesInMemory } from "@opora/domain/documents/files-in-memory"
import { messagesInMemory } from "@opora/domain/notifications/messages-in-memory"
import { providerInMemory } from "@opora/domain/payments/provider-in-memory"
import { bankLoginInMemory, issuerInMemory } from "@opora/domain/verification/bank-login-in-memory"
import { registriesInMemory } from "@opora/domain/verification/registries-in-memory"
import { TrustedBanks } from "@opora/domain/verification/trusted-banks"
import { passkeyCeremonies } from "@opora/passkeys/server/ceremonies"
import { relyingPartyAt } from "@opora/passkeys/server/relying-party"
import { Layer, Redacted } from "effect"
import { generateKeyPairSync } from "node:crypto"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Outside, OutsideNeeds } from "../outside.ts"

const { privateKey } = generateKeyPairSync("ed25519")

const sealKeys = SealKeys.from({
  folder: join(tmpdir(), `opora-seal-${process.pid}`),
  isProduction: false
})

/** The outside in memory, for tests that do not ask how it speaks: a line for each port. */
export const outsideInMemory: Layer.Layer<Outside, never, OutsideNeeds> = Layer.mergeAll(
  checkpointsIn(join(tmpdir(), "opora-no-checkpoints"), privateKey),
  argon2id({
    peppers: [{ id: "test", bytes: new Uint8Array(32).fill(3) }],
    memory: 64,
    passes: 1,
    cheapForTests: true
  }),
  knownPasswordsInMemory(["Leaked-Pass-77x"]),
  filesInMemory(),
  messagesInMemory(),
  passkeyCeremonies(relyingPartyAt("http://localhost:3000")),
  providerInMemory(),
  callbacksSignedWith(Redacted.make("the key of these tests")),
  papersInTypst("http://localhost:3000"),
  sealsByKeys.pipe(Layer.provide(sealKeys)),
  registriesInMemory(),
  bankLoginInMemory(),
  Layer.succeed(TrustedBanks, {
    accepts: (issuer) => issuer === issuerInMemory,
    nameOf: () => "Банк",
    returnTo: "http://localhost:3000/api/v1/verification/bank/callback"
  })
)
