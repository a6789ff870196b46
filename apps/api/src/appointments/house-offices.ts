import { officesInMemory } from "@opora/domain/appointments/offices-in-memory"
import type { Offices } from "@opora/domain/appointments/ports"
import { loadOffices } from "@opora/services/load-offices"
import { Effect, Layer } from "effect"

/** The offices of the house, read and checked once. A wrong one stops the start. */
export const houseOffices: Layer.Layer<Offices> = Layer.unwrap(
  Effect.sync(() => officesInMemory(loadOffices()))
)
