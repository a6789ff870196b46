import type { Section } from "@opora/domain/profile/section"

/** A person of the demonstration: the sandbox's registries and bank know them by the same numbers. */
export interface DemoPerson {
  readonly says: string
  readonly phone: string
  readonly email: string
  readonly sections: ReadonlyArray<unknown>
  /** Known through and through, with an authenticator app: may apply for everything at once. */
  readonly verified?: { readonly totpSecret: string }
}

/** One password for all of them: they are nobody. */
export const demoPassword = "Opora-demo-2026"

type Named = Section["section"]
const section = (name: Named, value: unknown) => ({ section: name, value })

export const demoPeople: ReadonlyArray<DemoPerson> = [
  {
    says: "Анна, «Продвинутый»: может всё",
    phone: "+79001234501",
    email: "anna@opora.example",
    verified: { totpSecret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP" },
    sections: [
      section("name", { family: "Ёлкина", given: "Анна", patronymic: "Сергеевна" }),
      section("birthDate", "1990-04-12"),
      section("passport", {
        series: "4510",
        number: "123451",
        issuedOn: "2010-05-20",
        issuer: "ОВД района Арбат города Москвы",
        issuerCode: "770-001"
      }),
      section("snils", "11223344191"),
      section("inn", "770123450148"),
      section("address", {
        id: "demo-arbat-10",
        postcode: "119002",
        text: "119002, Москва, ул. Арбат, д. 10",
        flat: "5"
      })
    ]
  },
  {
    says: "Борис, «Базовый»: подтверждает личность с начала",
    phone: "+79001234502",
    email: "boris@opora.example",
    sections: []
  }
]
