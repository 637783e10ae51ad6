// Comfort only: the documents that one came by, in this tab. The trail is kept by the browser and sent nowhere.
const LONGEST = 12;
const trail = document.querySelector(".trail");

function remembered() {
  try {
    const kept = JSON.parse(sessionStorage.getItem("trail"));
    return Array.isArray(kept) ? kept.filter((hop) => hop?.symbol && /^\/\w/.test(hop.address)) : [];
  } catch {
    return []; // kept by none, or by somebody else
  }
}

function remember(hops) {
  try {
    sessionStorage.setItem("trail", JSON.stringify(hops));
  } catch {
    // no room, or not allowed: the trail is this page's alone
  }
}

if (trail) {
  const { symbol, name, address } = trail.dataset;
  const hops = remembered();
  const before = hops.findIndex((hop) => hop.symbol === symbol); // one who goes back shortens the trail
  const now = [...(before < 0 ? hops : hops.slice(0, before)), { symbol, name, address }].slice(-LONGEST);
  remember(now);
  for (const hop of now) {
    const link = document.createElement("a");
    link.href = hop.address;
    link.textContent = hop.name;
    if (hop.symbol === symbol) link.setAttribute("aria-current", "page");
    const item = document.createElement("li");
    item.append(link);
    trail.querySelector("ol").append(item);
  }
  trail.hidden = now.length < 2;
  trail.querySelector("button").addEventListener("click", () => {
    remember([{ symbol, name, address }]);
    trail.hidden = true;
  });
}
