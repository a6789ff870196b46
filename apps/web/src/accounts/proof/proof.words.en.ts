import type { words as russian } from "./proof.words.ru.ts"

export const words: typeof russian = {
  methods: {
    passkey: "Passkey",
    totp: "Code from the app",
    sms: "Code by SMS",
    email: "Code by e-mail",
    "recovery-code": "Recovery code",
    password: "Password"
  },
  other: "Confirm another way",
  by: (method) => `${method}: confirm this way`,
  usePasskey: "Use the passkey",
  passkeyHint: "Touch the sensor, look at the camera or enter the PIN of your device",
  declined: "The passkey was not used. Try again or choose another way",
  unable: "This browser could not use the passkey. Choose another way",
  sent: (to) => `The code was sent to ${to}`,
  totpHint: "Six digits from the authenticator app",
  recoveryHint: "One of the codes you have kept. Each works once",
  codeMissing: "Enter the code",
  passwordMissing: "Enter the password",
  submit: "Confirm",
  none: "There is nothing to confirm with yet. Set up a passkey or an authenticator app",
  toSecurity: "Security settings",
  confirm: {
    title: "Confirmation",
    lead: (digits) =>
      `Check: the number of the operation in the message ends in ${digits}. If it is another, do not enter the code.`
  },
  stepUp: {
    title: "Confirm that it is you",
    lead: "This changes the protection of your account or your data, so we check once more."
  },
  cancel: "Cancel"
}
