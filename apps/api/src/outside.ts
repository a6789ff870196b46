import { filesOnDisk } from "@opora/connectors/documents/files-on-disk"
import { checkpointsIn } from "@opora/connectors/journal/checkpoints"
import { messagesOutside } from "@opora/connectors/notifications/messages-outside"
import { papersInTypst } from "@opora/connectors/papers/papers-in-typst"
import { SealKeys } from "@opora/connectors/papers/seal-keys"
import { sealsByKeys } from "@opora/connectors/papers/seals"
import { argon2id } from "@opora/connectors/passwords/argon2id"
import { knownPasswords } from "@opora/connectors/passwords/known-passwords"
import { paymentProviderOverHttp } from "@opora/connectors/payments/provider-over-http"
import { callbacksSignedWith } from "@opora/connectors/payments/signed-callbacks"
import { registriesOverHttp } from "@opora/connectors/registries/registries-over-http"
import { bankLoginOverOidc } from "@opora/connectors/verification/bank-login-over-oidc"
import { PasswordProfile } from "@opora/domain/accounts/password/password-profile"
import { passkeyCeremonies } from "@opora/passkeys/server/ceremonies"
import { relyingPartyAt } from "@opora/passkeys/server/relying-party"
import { Layer, Redacted } from "effect"
import { join } from "node:path"
import type { Config } from "./setup/config.ts"
import { journalKey } from "./setup/journal-key.ts"
import { peppers } from "./setup/peppers.ts"
import { bankAcrs, trustedBank } from "./setup/trusted-bank.ts"

/** The outside as this process reaches it: a line for each port. They may use what we keep. */
export const outsideAt = (config: Config) =>
  Layer.mergeAll(
    checkpointsIn(join(config.dataDir, "checkpoints"), journalKey(config)),
    filesOnDisk(join(config.dataDir, "files")),
    messagesAt(config),
    passkeyCeremonies(relyingPartyAt(config.publicUrl)),
    argon2id({ peppers: peppers(config) }),
    knownPasswords,
    Layer.succeed(PasswordProfile, config.passwordProfile),
    paymentsAt(config),
    callbacksSignedWith(config.keys.payments),
    papersInTypst(config.publicUrl),
    sealsAt(config),
    registriesOverHttp({ url: config.registriesUrl, key: config.keys.registries }),
    bankAt(config),
    trustedBank(config)
  )

const messagesAt = ({ smsUrl, smtpUrl, keys, publicUrl }: Config) =>
  messagesOutside({
    sms: { url: smsUrl, key: keys.sms },
    mail: {
      url: Redacted.make(smtpUrl),
      from: `Опора <no-reply@${new URL(publicUrl).hostname}>`
    },
    site: publicUrl
  })

const paymentsAt = ({ paymentsUrl, keys, publicUrl }: Config) =>
  paymentProviderOverHttp({
    url: paymentsUrl,
    key: keys.payments,
    returnTo: (reference) => `${publicUrl}/payments/${reference}`,
    callbackUrl: `${publicUrl}/api/v1/payments/callback`
  })

/** The electronic seal, from the folder that SEAL_KEYS names; development makes one beside the data. */
const sealsAt = ({ dataDir, production }: Config) =>
  sealsByKeys.pipe(
    Layer.provide(
      SealKeys.from({
        folder: process.env["SEAL_KEYS"] ?? join(dataDir, "keys", "seal"),
        isProduction: production
      })
    )
  )

const bankAt = ({ bankIssuer, keys }: Config) =>
  bankLoginOverOidc({
    issuer: bankIssuer,
    clientId: "opora",
    clientSecret: keys.bank,
    acrs: bankAcrs
  })

export type Outside = Layer.Success<ReturnType<typeof outsideAt>>
export type OutsideNeeds = Layer.Services<ReturnType<typeof outsideAt>>
