import { Loaded as Plain, type LoadedProps } from "@opora/ui/loaded/loaded"
import { Refusal } from "./refusal.tsx"

/** Shows what a query brought, and where a level is missing the way to it. */
export const Loaded = <Data,>(props: Omit<LoadedProps<Data>, "refusal">) => (
  <Plain {...props} refusal={Refusal} />
)
