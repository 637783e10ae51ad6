// Comfort only: the address follows the reader through a long text, and another language opens at the same paragraph.
const STILL_AFTER = 250; // ms without scrolling
const AT_TOP = 48; // pixels from the top of the window: a paragraph that was gone to stands within them
const paragraphs = [...document.querySelectorAll(".text .paragraph[id]")];
let isMoving = false; // by the reader's hand, not by a link
let waiting = 0;

/** The paragraph that is being read: the last that begins at the top of the window or before. */
function atTop() {
  return paragraphs.findLast((paragraph) => {
    const { top, height } = paragraph.getBoundingClientRect();
    return height > 0 && top <= AT_TOP;
  });
}

function follow() {
  const paragraph = atTop();
  const hash = paragraph ? `#${paragraph.id}` : "";
  if (hash !== location.hash) history.replaceState(history.state, "", location.pathname + location.search + hash);
}

for (const move of ["wheel", "touchmove", "keydown"]) {
  addEventListener(move, () => (isMoving = true), { passive: true });
}
for (const jump of ["click", "hashchange"]) addEventListener(jump, () => (isMoving = false));

addEventListener(
  "scroll",
  () => {
    clearTimeout(waiting);
    if (isMoving) waiting = setTimeout(follow, STILL_AFTER);
  },
  { passive: true },
);

document.querySelector(".masthead-languages")?.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (link) link.hash = location.hash;
});
