import * as v from "valibot"
import { demoPeople } from "../people/demo-people.ts"
import { Person } from "../people/person.ts"
import { kept } from "../state/kept.ts"

/** How surely the bank knows its customer: by their passport at a branch, or only by their telephone. */
export const acrs = {
  verified: "urn:sandbox-bank:acr:verified",
  basic: "urn:sandbox-bank:acr:basic"
} as const

const Customer = v.object({ ...Person.entries, acr: v.picklist(Object.values(acrs)) })
export type Customer = v.InferOutput<typeof Customer>

/** A new customer, as the form tells them. */
export const NewCustomer = v.pipe(
  v.object({
    family: Person.entries.family,
    given: Person.entries.given,
    patronymic: Person.entries.patronymic,
    birthDate: Person.entries.birthDate,
    phone: Person.entries.phone,
    snils: v.pipe(v.string(), v.transform(digitsOf), Person.entries.snils),
    inn: v.pipe(v.string(), v.transform(digitsOf), Person.entries.inn),
    series: v.pipe(v.string(), v.transform(digitsOf), v.length(4)),
    number: v.pipe(v.string(), v.transform(digitsOf), v.length(6)),
    issuedOn: v.pipe(v.string(), v.isoDate()),
    known: v.optional(v.picklist(["verified", "basic"]), "verified")
  }),
  v.transform(({ series, number, issuedOn, known, ...person }) => ({
    ...person,
    passport: { series, number, issuedOn },
    acr: acrs[known]
  }))
)

export interface Customers {
  readonly all: () => ReadonlyArray<Customer>
  readonly get: (id: string) => Customer | undefined
  readonly add: (customer: v.InferOutput<typeof NewCustomer>) => Customer
}

/** The bank's customers: the people of the demonstration, and whoever was added since. */
export const makeCustomers = (folder: string): Customers => {
  const added = kept<ReadonlyArray<Customer>>(folder, "customers", v.array(Customer), [])
  const all = () => [...demoCustomers, ...added.value]
  return {
    all,
    get: (id) => all().find((customer) => customer.id === id),
    add: (details) => {
      const customer = { ...details, id: crypto.randomUUID() }
      added.change((before) => [...before, customer])
      return customer
    }
  }
}

const demoCustomers: ReadonlyArray<Customer> = demoPeople.map((person) => ({
  ...person,
  acr: person.id === "timur" ? acrs.basic : acrs.verified
}))

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, "")
}
