import { Refused } from "@opora/client/refused"
import type { AppointmentView } from "@opora/contract/appointments/appointments"
import { createSubmission } from "@opora/ui/form/submission"
import { useQueryClient } from "@tanstack/solid-query"
import { createSignal } from "solid-js"
import { bookAppointment, moveAppointment, visitQuery } from "./appointments.api.ts"

interface Wanted {
  readonly applicationId: string
  readonly booked: AppointmentView | undefined
}

/**
 * Takes a slot, or moves the visit to it. One slot keeps its key: pressed again, it is the same attempt.
 * A slot that another took meanwhile is no mistake of anybody's: `taken` says so, and the list is looked
 * up anew.
 */
export const createBooking = (wanted: () => Wanted, onDone: () => void) => {
  const queries = useQueryClient()
  const [taken, setTaken] = createSignal(false)
  const keys = new Map<string, string>()
  const keyOf = (at: string) => {
    const key = keys.get(at) ?? crypto.randomUUID()
    keys.set(at, key)
    return key
  }
  const submission = createSubmission(async (at: string) => {
    const { applicationId, booked } = wanted()
    setTaken(false)
    try {
      const appointment = booked
        ? await moveAppointment(booked.id, at)
        : await bookAppointment(applicationId, at, keyOf(at))
      onDone()
      const { queryKey } = visitQuery(applicationId)
      queries.setQueryData(queryKey, (before) => before && { ...before, appointment })
    } catch (error) {
      if (!(error instanceof Refused && error.code === "slot-not-free")) throw error
      setTaken(true)
    } finally {
      await queries.invalidateQueries({ queryKey: ["appointments"] })
    }
  })
  return { ...submission, taken }
}
