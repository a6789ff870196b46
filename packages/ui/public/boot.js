// Runs before the first paint, as a file of its own, so that the policy of scripts needs no 'unsafe-inline'.
// Sets what packages/ui/src/prefs/apply-prefs.ts keeps up afterwards.
;(function (page) {
  var prefs = {}
  try {
    prefs = JSON.parse(localStorage.getItem("prefs") || "{}") || {}
  } catch {
    // Spoilt or forbidden storage: the page looks as usual.
  }
  var system = matchMedia("(prefers-color-scheme: dark)").matches
  var dark = prefs.theme === "dark" || (prefs.theme !== "light" && system)
  page.dataset.theme = dark ? "dark" : "light"
  page.lang = prefs.locale === "en" ? "en" : "ru"
  if (prefs.lowVision) {
    page.dataset.scheme = prefs.scheme || "bw"
    page.dataset.size = prefs.size || "150"
    page.dataset.spacing = prefs.spacing || "0"
    page.dataset.face = prefs.face || "sans"
    page.dataset.images = prefs.images || "on"
  }
})(document.documentElement)

// Every string that is to become HTML or a script's address passes here, as the pages' policy demands.
// Ours are compiled templates without scripts or handlers, and one worker: anything else is an attack.
if (window.trustedTypes) {
  window.trustedTypes.createPolicy("default", {
    createHTML: function (html) {
      return /<script|<iframe|<object|<embed|\son\w+\s*=|javascript:|srcdoc/i.test(html)
        ? null
        : html
    },
    createScriptURL: function (address) {
      return address === "/sw.js" ? address : null
    }
  })
}
