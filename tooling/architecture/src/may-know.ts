const sql = ["kysely", "better-sqlite3", "@effect/sql-pg"]
const server = ["hono", "hono-openapi", "@hono/node-server", "valibot", "swagger-ui-dist"]
const browser = [
  "@fontsource-variable/golos-text",
  "@kobalte/core",
  "@solidjs/router",
  "@tanstack/solid-query",
  "idb",
  "lucide-solid",
  "solid-js",
  "uqr",
  "valibot",
  "workbox-precaching",
  "workbox-routing"
]
const outside = [
  "@expo-google-fonts/golos-text",
  "@myriaddreamin/typst-ts-node-compiler",
  "@node-rs/argon2",
  "@signpdf/placeholder-plain",
  "@signpdf/utils",
  "@zxcvbn-ts/core",
  "@zxcvbn-ts/language-common",
  "@zxcvbn-ts/language-en",
  "asn1js",
  "dictionary-ru",
  "@cantoo/pdf-lib",
  "file-type",
  "nodemailer",
  "openid-client",
  "pkijs",
  "sharp",
  "standardwebhooks",
  "uqr"
]
const rules = ["@marcbachmann/cel-js", "@orama/stemmers", "minisearch"]
const inner = ["packages/domain", "packages/contract"]
const pages = [...inner, "packages/client", "packages/ui", "packages/passkeys", ...browser]

/** Which rooms of ours each may know, and which libraries. What is not listed is not allowed. */
export const mayKnow = {
  "packages/domain": ["effect", "valibot", ...rules],
  "packages/contract": ["packages/domain", "valibot"],
  "packages/client": ["packages/contract", "openapi-fetch", "valibot"],
  "packages/store": ["packages/domain", "effect", "valibot", "node:*", ...sql],
  "packages/passkeys": [
    "packages/domain",
    "effect",
    "valibot",
    "@simplewebauthn/browser",
    "@simplewebauthn/server"
  ],
  "packages/connectors": ["packages/domain", "effect", "valibot", "node:*", ...outside],
  "packages/ui": ["packages/domain", "packages/client", ...browser],
  "packages/services": ["packages/domain", "valibot", "@valibot/to-json-schema", "node:*"],
  "apps/api": [
    ...inner,
    "packages/store",
    "packages/connectors",
    "packages/passkeys",
    "packages/services",
    "effect",
    "node:*",
    ...server
  ],
  "apps/sandbox": [
    "@hono/node-server",
    "hono",
    "oidc-provider",
    "postal-mime",
    "smtp-server",
    "uqr",
    "valibot",
    "node:*"
  ],
  "apps/web": pages,
  "apps/desk": pages
}
