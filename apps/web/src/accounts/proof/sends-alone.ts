/**
 * The `onSubmit` of a form in a dialog, which may stand inside the form of its page: what is sent here is
 * not sent there too.
 */
export const sendsAlone =
  (send: () => Promise<void>) =>
  (event: SubmitEvent): void => {
    event.preventDefault()
    event.stopPropagation()
    void send()
  }
