import type { Plugin } from "vite"

/** Preloads the fonts every page needs. Their names carry a hash, which is known only at the end of a build. */
export const preloadFonts = (wanted: RegExp): Plugin => ({
  name: "preload-fonts",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => wanted.test(file))
        .map((file) => ({
          tag: "link",
          injectTo: "head-prepend" as const,
          attrs: {
            rel: "preload",
            as: "font",
            type: "font/woff2",
            href: `/${file}`,
            crossorigin: ""
          }
        }))
  }
})
