/** The staff of the demonstration, with the secrets of their authenticator apps. */
export const demoClerks = [
  {
    login: "operator",
    name: "Орлова М. П.",
    roles: ["operator"],
    totpSecret: "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU"
  },
  {
    login: "mvd",
    name: "Соколов И. Д.",
    roles: ["clerk"],
    agency: "mvd",
    totpSecret: "MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK"
  },
  {
    login: "fns",
    name: "Тарасова Е. В.",
    roles: ["clerk"],
    agency: "fns",
    totpSecret: "NBSWY3DPO5XXE3DENBSWY3DPO5XXE3DE"
  },
  {
    login: "auditor",
    name: "Власова Н. А.",
    roles: ["auditor"],
    totpSecret: "OBQXGZLSMV3GS6LPOBQXGZLSMV3GS6LP"
  }
] as const
