import { type Configuration, Provider } from "oidc-provider"
import { nameOf } from "../people/person.ts"
import { acrs, type Customer, type Customers } from "./customers.ts"
import type { bankKeys } from "./keys.ts"
import { Memory } from "./memory.ts"

interface Bank {
  readonly issuer: string
  readonly customers: Customers
  readonly keys: ReturnType<typeof bankKeys>
  readonly client: {
    readonly id: string
    readonly secret: string
    readonly redirectUris: ReadonlyArray<string>
  }
}

/** Where the bank's customer signs in; the provider sends them here and gets them back. */
export const signInPath = "/bank/sign-in"

/** The bank as an OpenID Connect provider: code with PKCE only, identity tokens signed by ES256. */
export const bankProvider = ({ issuer, customers, keys, client }: Bank): Provider =>
  new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [...client.redirectUris],
        grant_types: ["authorization_code"],
        response_types: ["code"],
        id_token_signed_response_alg: "ES256",
        token_endpoint_auth_method: "client_secret_basic"
      }
    ],
    adapter: Memory,
    jwks: { keys: [keys.jwk] },
    cookies: { keys: [keys.cookie] },
    responseTypes: ["code"],
    pkce: { required: () => true },
    acrValues: Object.values(acrs),
    claims,
    // The identity token carries the claims itself: the portal asks nothing more of the bank.
    conformIdTokenClaims: false,
    scopes: ["openid"],
    ttl: {
      AuthorizationCode: 60,
      IdToken: 300,
      AccessToken: 300,
      Interaction: 600,
      Session: 600,
      Grant: 600
    },
    interactions: { url: (_ctx, { uid }) => `${signInPath}/${uid}` },
    features: { devInteractions: { enabled: false } },
    findAccount: (_ctx, id) => {
      const customer = customers.get(id)
      return customer && { accountId: id, claims: () => claimsOf(customer) }
    },
    renderError: (ctx, { error, error_description }) => {
      ctx.type = "text"
      ctx.body = `${error}: ${error_description ?? ""}`
    }
  } satisfies Configuration)

const claims: NonNullable<Configuration["claims"]> = {
  openid: ["sub"],
  acr: null,
  auth_time: null,
  iss: null,
  profile: ["name", "family_name", "given_name", "middle_name", "birthdate"],
  phone: ["phone_number", "phone_number_verified"],
  snils: ["snils"],
  inn: ["inn"],
  passport: ["passport"]
}

const claimsOf = (customer: Customer) => ({
  sub: customer.id,
  name: nameOf(customer),
  family_name: customer.family,
  given_name: customer.given,
  ...(customer.patronymic && { middle_name: customer.patronymic }),
  birthdate: customer.birthDate,
  phone_number: customer.phone,
  phone_number_verified: true,
  snils: customer.snils,
  inn: customer.inn,
  // What a teller saw. Who never came to a branch has shown no passport.
  ...(customer.acr === acrs.verified && {
    passport: { ...customer.passport, confirmed: true }
  })
})
