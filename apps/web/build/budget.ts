import { gzipSync } from "node:zlib"
import type { Plugin, Rolldown } from "vite"

export interface Budget {
  /** Pages whose first load is weighed: ends of their modules' names. */
  readonly pages: ReadonlyArray<string>
  /** In bytes after gzip. */
  readonly scripts: number
  readonly styles: number
}

/** Fails the build when the first load of a page weighs more than phones on bad lines should carry. */
export const budget = ({ pages, scripts, styles }: Budget): Plugin => ({
  name: "budget",
  apply: "build",
  writeBundle(_, bundle) {
    for (const page of pages) {
      const loaded = firstLoad(bundle, page)
      if (loaded.length === 0) this.error(`No chunk holds ${page}`)
      const weight = {
        scripts: sum(loaded.map((chunk) => gzipped(chunk.code))),
        styles: sum(stylesOf(loaded, bundle).map((asset) => gzipped(asset.source)))
      }
      this.info(
        `${page}: ${kilobytes(weight.scripts)} of scripts in ${loaded.length} files, ${kilobytes(weight.styles)} of styles`
      )
      if (weight.scripts > scripts)
        this.error(`${page} loads over ${kilobytes(scripts)} of scripts`)
      if (weight.styles > styles) this.error(`${page} loads over ${kilobytes(styles)} of styles`)
    }
  }
})

type Bundle = Rolldown.OutputBundle
type Chunk = Rolldown.OutputChunk

/** The entry, the page, the Russian words they speak, and all that these import. */
const firstLoad = (bundle: Bundle, page: string): ReadonlyArray<Chunk> => {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk")
  const opened = chunks.find((chunk) => chunk.facadeModuleId?.endsWith(page) === true)
  const entry = chunks.find((chunk) => chunk.isEntry)
  if (opened === undefined || entry === undefined) return []
  const shown = withImports(bundle, [entry, opened])
  const words = chunks.filter(
    (chunk) =>
      chunk.facadeModuleId?.endsWith(".words.ru.ts") === true &&
      shown.some((one) => one.dynamicImports.includes(chunk.fileName))
  )
  return withImports(bundle, [...shown, ...words])
}

const withImports = (bundle: Bundle, first: ReadonlyArray<Chunk>): ReadonlyArray<Chunk> => {
  const reached = new Set(first)
  for (const chunk of reached) {
    for (const name of chunk.imports) {
      const next = bundle[name]
      if (next?.type === "chunk") reached.add(next)
    }
  }
  return [...reached]
}

const stylesOf = (chunks: ReadonlyArray<Chunk>, bundle: Bundle) => {
  const names = new Set(chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]))
  return [...names].map((name) => bundle[name]).filter((file) => file?.type === "asset")
}

const gzipped = (text: string | Uint8Array) => gzipSync(text).length
const sum = (numbers: ReadonlyArray<number>) => numbers.reduce((all, one) => all + one, 0)
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
