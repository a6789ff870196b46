import { Data } from "effect"

/** There is no such trusted device of the citizen's. */
export class DeviceUnknown extends Data.TaggedError("DeviceUnknown") {}
