import { createRoot, createSignal } from "solid-js"

/** The moment, by the browser's clock, told anew every half a minute: deadlines come nearer by themselves. */
export const now = createRoot(() => {
  const [moment, setMoment] = createSignal(Date.now())
  setInterval(() => setMoment(Date.now()), 30_000)
  return moment
})
