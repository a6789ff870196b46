// The codes change every thirty seconds.
const codes = document.querySelector("[data-part]")
setInterval(async () => {
  const answer = await fetch(codes.dataset.part)
  if (answer.ok) codes.innerHTML = await answer.text()
}, 1000)
