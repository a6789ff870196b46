import { Loaded as Plain, type LoadedProps } from "@opora/ui/loaded/loaded"
import { Refusal } from "./refusal.tsx"

/** Shows what a query brought, and where a level is missing the way to it. */
export const Loaded = <Data,>(props: LoadedProps<Data>) => <Plain refusal={Refusal} {...props} />
