import type { ManifestOptions } from "vite-plugin-pwa"

/** What a phone shows of the account once it is installed. */
export const manifest: Partial<ManifestOptions> = {
  id: "/",
  name: "Опора — государственные услуги",
  short_name: "Опора",
  lang: "ru",
  start_url: "/",
  display: "standalone",
  background_color: "#f1f4f5",
  theme_color: "#00596b",
  icons: [
    { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
    { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
    { src: "/icon-512-mask.png", sizes: "512x512", type: "image/png", purpose: "maskable" }
  ],
  shortcuts: [
    { name: "Мои документы", url: "/documents" },
    { name: "Платежи", url: "/payments" }
  ]
}
