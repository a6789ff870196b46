import { createSignal } from "solid-js"

/** A newer version of the pages, which waits until this one lets go. */
const [newVersion, setNewVersion] = createSignal<ServiceWorker>()
export { newVersion }

/** Lets the pages open without a network next time, and hears of newer ones. */
export const startServiceWorker = (): void => {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return
  // A browser that forbids workers shows the pages all the same.
  const start = () => void register().catch(() => undefined)
  if (document.readyState === "complete") start()
  else addEventListener("load", start)
}

const register = async () => {
  const registration = await navigator.serviceWorker.register("/sw.js")
  const look = () => {
    // The very first version waits for nobody.
    if (registration.waiting && navigator.serviceWorker.controller) {
      setNewVersion(registration.waiting)
    }
  }
  look()
  registration.addEventListener("updatefound", () =>
    registration.installing?.addEventListener("statechange", look)
  )
}

/** Goes over to the newer version: the page is loaded anew. */
export const takeNewVersion = (): void => {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), {
    once: true
  })
  newVersion()?.postMessage("SKIP_WAITING")
}
