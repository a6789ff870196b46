import { Hono } from "hono"
import { orMistake } from "../http/read.ts"
import { Fault, type Faults } from "./faults.ts"

/** Switch faults on and off: for tests, and for showing what the portal does about them. */
export const faultRoutes = (faults: Faults) =>
  new Hono()
    .get("/", (c) => c.json({ faults: faults.list() }))
    .post("/", async (c) => {
      const fault = await orMistake(c, Fault)
      if (fault instanceof Response) return fault
      faults.switchOn(fault)
      return c.json({ faults: faults.list() }, 201)
    })
    .delete("/", (c) => {
      faults.clear()
      return c.body(null, 204)
    })
