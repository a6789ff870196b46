import { house } from "@opora/vitest/house"
import { VitePWA } from "vite-plugin-pwa"
import solid from "vite-plugin-solid"
import { defineConfig } from "vitest/config"
import { budget } from "./build/budget.ts"
import { manifest } from "./build/manifest.ts"
import { preloadFonts } from "./build/preload-fonts.ts"

const api = process.env["API_URL"] ?? "http://localhost:3000"

/** The packages, what is around every page, and the icons. Not the words: of those only one language comes. */
const sharedParts =
  /(packages\/(ui|contract|domain|client)\/src|web\/src\/app|lucide-solid)\/(?!.*\.words\.)/

export default defineConfig({
  // What runs before the first paint, and the icons, are the same for both apps.
  publicDir: "../../packages/ui/public",
  plugins: [
    solid(),
    preloadFonts(/golos-text-(cyrillic|latin)-wght.*woff2$/),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src",
      filename: "sw.ts",
      injectRegister: false,
      injectManifest: { globPatterns: ["**/*.{js,css,html,woff2,svg,png,webmanifest}"] },
      manifest
    }),
    budget({
      pages: ["/src/home/home-page.tsx", "/src/accounts/sign-in-page.tsx"],
      scripts: 90_000,
      styles: 20_000
    })
  ],
  css: {
    transformer: "lightningcss",
    // Else `@container page` gets a name of its own in each module, which no container bears.
    lightningcss: { cssModules: { pattern: "[hash]_[local]", container: false } }
  },
  build: {
    target: "es2022",
    cssMinify: "lightningcss",
    // The policy of the pages lets no picture come from a data: address.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What four pages share comes at once: each file of its own would cost a request and its headers.
        advancedChunks: {
          groups: [{ name: "shared", test: sharedParts, minShareCount: 4 }]
        }
      }
    }
  },
  server: { proxy: { "/api": api } },
  test: {
    ...house,
    environment: "happy-dom",
    setupFiles: [
      "../../packages/ui/src/testing/no-network.ts",
      "../../packages/ui/src/testing/words-ready.ts"
    ]
  }
})
