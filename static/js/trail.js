// Comfort only: the documents that one came by, in this tab. The trail is kept by the browser and sent nowhere.
const LONGEST = 12;
const trail = document.querySelector(".trail");

function remembered() {
  try {
    const kept = JSON.parse(sessionStorage.getItem("trail"));
    return Array.isArray(kept) ? kept.filter((hop) => hop?.step && /^\/\w/.test(hop.address)) : [];
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
  const { step, name, address } = trail.dataset;
  const hops = remembered();
  const before = hops.findIndex((hop) => hop.step === step); // one who goes back shortens the trail
  const now = [...(before < 0 ? hops : hops.slice(0, before)), { step, name, address }].slice(-LONGEST);
  remember(now);
  for (const hop of now) {
    const link = document.createElement("a");
    link.href = hop.address;
    link.textContent = hop.name;
    if (hop.step === step) link.setAttribute("aria-current", "page");
    const item = document.createElement("li");
    item.append(link);
    trail.querySelector("ol").append(item);
  }
  trail.querySelector("p a").search = new URLSearchParams({ trail: now.map((hop) => hop.step).join("~") });
  trail.hidden = now.length < 2;
  trail.querySelector("button").addEventListener("click", () => {
    remember([{ step, name, address }]);
    trail.hidden = true;
  });
}
