// Refreshes the list when the server says that something has come.
const list = document.querySelector("[data-live]")
const news = new EventSource(list.dataset.live)
news.addEventListener("message", async () => {
  const answer = await fetch(`${list.dataset.part}${location.search}`)
  if (answer.ok) list.innerHTML = await answer.text()
})
