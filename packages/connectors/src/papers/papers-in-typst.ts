import { type Draft, Papers } from "@opora/domain/documents/papers"
import { canonical } from "@opora/domain/shared/json"
import type { Locale } from "@opora/domain/shared/locale"
import { Effect, Layer } from "effect"
import { constants, readFileSync } from "node:fs"
import { access } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { layoutOf } from "./layouts/layout-of.ts"
import { titleOf } from "./layouts/title-of.ts"
import { qrSvg } from "./qr-svg.ts"
import { words } from "./words.ts"

/**
 * Papers drawn by Typst into tagged PDF/UA-1 (ISO 14289-1). Typst is given the paper as JSON in
 * `sys.inputs`: what people wrote is text there and never markup.
 */
export const papersInTypst = (publicUrl: string): Layer.Layer<Papers> =>
  Layer.effect(
    Papers,
    Effect.gen(function* () {
      const loaded = yield* Effect.cached(compiler)
      return {
        isUsable: Effect.promise(isUsable),
        titleOf,
        layOut: layoutOf,
        render: Effect.fnUntraced(function* (template, locale, draft) {
          const typst = yield* loaded
          const inputs = { paper: JSON.stringify(inputOf(locale, draft, publicUrl)) }
          const mainFilePath = join(templates, `${template}.typ`)
          const { result } = typst.compile({ mainFilePath, inputs })
          if (!result) throw new Error(`the template ${template} does not compile`)
          const pdf = typst.pdf(result, { pdfStandard: "ua-1" })
          // What Typst remembers of other people's papers is forgotten soon.
          typst.evictCache(2)
          return new Uint8Array(pdf)
        })
      }
    })
  )

/** Typst with our fonts: not for a process that never draws a paper. */
const compiler = Effect.promise(async () => {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler")
  return NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs: fonts() }] })
})

/** That all there is to draw with is there and loads: a first paper takes memory that many a process never needs. */
const isUsable = async (): Promise<boolean> => {
  try {
    await import("@myriaddreamin/typst-ts-node-compiler")
    await access(join(templates, "paper.typ"), constants.R_OK)
    return fonts().every(({ length }) => length > 0)
  } catch {
    return false
  }
}

const templates = join(import.meta.dirname, "templates")

/** Where a paper's code is checked; the token stays after the hash and is never sent to us. */
const linkOf = (publicUrl: string, { code, token }: Draft): string =>
  `${publicUrl}/verify/${code}#${token}`

const inputOf = (locale: Locale, draft: Draft, publicUrl: string) => {
  const { title, issuer, issuedAt, code, token, layout, data } = draft
  const link = linkOf(publicUrl, draft)
  return {
    locale,
    words: words[locale],
    title,
    issuer,
    issued: times[locale].format(new Date(issuedAt)),
    date: issuedAt.split(/\D/).slice(0, 6).map(Number),
    code,
    number: layout.number ?? null,
    total: layout.total ?? null,
    stamp: layout.stamp ?? null,
    sections: layout.sections,
    link: `${publicUrl}/verify/${code}`,
    site: `${publicUrl.replace(/^https?:\/\//, "")}/verify`,
    qr: qrSvg(link),
    machine: canonical({ v: 1, title, issuer, issuedAt, code, token, data })
  }
}

const moment = { dateStyle: "long", timeZone: "Europe/Moscow" } as const
const times: Record<Locale, Intl.DateTimeFormat> = {
  ru: new Intl.DateTimeFormat("ru-RU", moment),
  en: new Intl.DateTimeFormat("en-GB", moment)
}

const faces = ["400Regular", "500Medium", "600SemiBold", "700Bold"]

/** Golos Text, made for the state's own pages, under the Open Font License. */
const fonts = (): Array<Buffer> => {
  const manifest = "@expo-google-fonts/golos-text/package.json"
  const folder = dirname(createRequire(import.meta.url).resolve(manifest))
  return faces.map((face) => readFileSync(join(folder, face, `GolosText_${face}.ttf`)))
}
