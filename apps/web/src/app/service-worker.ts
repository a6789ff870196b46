/** Lets the pages open without a network next time. */
export const startServiceWorker = (): void => {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return
  const start = () => void navigator.serviceWorker.register("/sw.js")
  if (document.readyState === "complete") start()
  else addEventListener("load", start)
}
