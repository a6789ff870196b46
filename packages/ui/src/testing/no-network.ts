// What a page asks after its test has ended goes nowhere: not to a portal that a developer has open.
globalThis.fetch = () => new Promise<Response>(() => {})
