import { pluralIn } from "@opora/ui/i18n/plural"
import type { words as russian } from "./security.words.ru.ts"

const count = pluralIn("en")

export const words: typeof russian = {
  title: "Security settings",
  lead: "What you sign in and confirm things with.",
  cancel: "Cancel",
  save: "Save",
  protected: "A second factor is on",
  unprotected: "No second factor is on",
  unprotectedLead:
    "A password alone opens your account for now. A second factor is a code or a key besides it: the level “Standard” and important actions need one.",
  keys: {
    title: "Passkeys",
    lead: "Sign in without a password: by face, fingerprint, the PIN of your device or a security key.",
    none: "No passkeys yet",
    add: "Add a passkey",
    addSecurityKey: "Add a security key",
    kind: { passkey: "Passkey", "security-key": "Security key" },
    kindHint: {
      passkey: "Instead of a password: the face, fingerprint or PIN of this device",
      "security-key": "USB, NFC or Bluetooth: the second factor after a password"
    },
    added: (when) => `Added ${when}`,
    used: (when) => `Last used ${when}`,
    unused: "Not used yet",
    synced: "Copied between your devices",
    name: "Name of the key",
    nameHint: "To tell it from the others: “Phone”, “Keyring”",
    usualName: { passkey: "My passkey", "security-key": "Security key" },
    next: "Continue",
    rename: "Rename",
    renameOf: (name) => `Rename: ${name}`,
    renamed: "The name is changed",
    remove: "Remove",
    removeOf: (name) => `Remove the key: ${name}`,
    removeTitle: "Remove the key?",
    removeText: (name) => `You will not be able to sign in with “${name}”. Other keys stay.`,
    removed: "The key is removed",
    made: "The key is added",
    declined: "No key was made: you turned away, or the time ran out",
    already: "This device has a key already",
    unable: "This browser or device can't make such keys",
    most: (most) => `You can't have more than ${count(most, { one: "# key", other: "# keys" })}`
  },
  app: {
    title: "Authenticator app",
    lead: "An app on your phone shows a new code every 30 seconds, without SMS and without a network.",
    on: "On",
    added: (when) => `Set up ${when}`,
    used: (when) => `Last code ${when}`,
    begin: "Set up an app",
    replace: "Set up another",
    dialog: "Setting up an app",
    scan: "Open the app and scan the code",
    picture: "QR code for the authenticator app",
    orType: "Or type the key",
    copy: "Copy the key",
    copied: "Copied",
    open: "Open the app on this device",
    code: "Code from the app",
    codeHint: "Six digits. Nothing changes until a code is right",
    codeMissing: "Enter the code",
    submit: "Switch on",
    done: "The app is set up",
    remove: "Switch off",
    removeTitle: "Switch the app off?",
    removeText: "Codes from the app will no longer work.",
    removed: "The app is switched off"
  },
  codes: {
    title: "Codes in messages",
    lead: "A code comes when you sign in with your password.",
    sms: "Codes by SMS",
    email: "Codes by e-mail",
    to: (contact) => `To ${contact}`,
    noPhone: "confirm a phone first",
    noMail: "your account has no e-mail address yet",
    mailHint: "E-mail is weaker than the others: it is not enough for important actions",
    saved: "Saved"
  },
  primary: {
    title: "Primary way",
    lead: "The others are a reserve, to choose when the primary one is not at hand.",
    label: "What to ask for first",
    methods: {
      passkey: "Passkey",
      totp: "Code from the app",
      sms: "Code by SMS",
      email: "Code by e-mail"
    },
    saved: "The primary way is changed"
  },
  recovery: {
    title: "Recovery codes",
    lead: "Ten codes, each good once, in case your phone or key is lost.",
    left: (left) => count(left, { one: "# code is left", other: "# codes are left" }),
    madeOn: (when) => `Made ${when}`,
    none: "No codes yet",
    few: "Few codes are left: make new ones",
    make: "Make codes",
    makeNew: "Make new codes",
    makeTitle: "Make new codes?",
    makeText: "The earlier codes stop working at once.",
    dialog: "Your recovery codes",
    once: "Keep them now: they will not be shown again. Each code works once.",
    copy: "Copy",
    copied: "Copied",
    download: "Download",
    print: "Print",
    file: "opora-codes.txt",
    fileTitle: "Opora. Recovery codes",
    kept: "I have kept the codes"
  },
  password: {
    title: "Password",
    lead: "A new password ends all other sessions.",
    change: "Change the password"
  },
  devices: {
    title: "Active devices",
    lead: "Where your account is open, trusted devices and the history of sign-ins.",
    open: "See the devices"
  }
}
