// Comfort only: what a citation names is shown beside it on hover, focus or tap. Without it the link leads there all the same.
const SHOW_AFTER = 250; // ms of attention
const HIDE_AFTER = 300; // ms in which the pointer may cross to the card
const CITATION = ".text .citation[href]";

const kept = new Map();
const card = document.createElement("div");
card.className = "preview";
card.lang = document.documentElement.lang;
card.dir = document.documentElement.dir;
card.setAttribute("role", "note");
card.setAttribute("aria-live", "polite");

let shown = null; // the link whose card is open, or is being fetched
let timer = 0;

const citationAt = (target) => target.closest?.(CITATION);
const isWithin = (target) => Boolean(shown) && (shown.contains(target) || card.contains(target));
const isAttended = () => isWithin(document.activeElement) || [shown, card].some((element) => element?.matches(":hover"));

function soon(act, delay) {
  clearTimeout(timer);
  timer = setTimeout(act, delay);
}

async function previewOf(link) {
  const at = link.hash && `?at=${link.hash.slice(1)}`;
  const address = `${link.pathname}preview/${at}`;
  if (!kept.has(address)) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(address);
    kept.set(address, await answer.text());
  }
  return kept.get(address);
}

function place(link) {
  const gap = 6;
  const line = link.getClientRects()[0];
  const width = document.documentElement.clientWidth - card.offsetWidth - gap;
  const start = card.dir === "rtl" ? line.right - card.offsetWidth : line.left;
  const fitsBelow = line.bottom + gap + card.offsetHeight <= innerHeight || line.top < card.offsetHeight + gap;
  const top = fitsBelow ? link.getBoundingClientRect().bottom + gap : line.top - card.offsetHeight - gap;
  card.style.left = `${Math.max(gap, Math.min(start, width)) + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
}

async function show(link, otherwise = () => {}) {
  shown = link;
  try {
    const content = await previewOf(link);
    if (shown !== link) return;
    card.innerHTML = content; // our own piece of a page, escaped where it is made
    link.removeAttribute("title");
    link.after(card);
    place(link);
  } catch {
    if (shown === link) shown = null;
    otherwise();
  }
}

function hide() {
  const link = shown;
  shown = null;
  if (link && card.contains(document.activeElement)) link.focus();
  clearTimeout(timer); // after the focus, which asks for the card again
  card.remove();
}

document.addEventListener("pointerover", (event) => {
  if (event.pointerType !== "mouse") return;
  const link = citationAt(event.target);
  if (link && link !== shown) soon(() => show(link), SHOW_AFTER);
  else if (isWithin(event.target)) clearTimeout(timer);
  else soon(() => isAttended() || hide(), HIDE_AFTER);
});

document.addEventListener("focusin", (event) => {
  const link = citationAt(event.target);
  if (link && link !== shown && link.matches(":focus-visible")) soon(() => show(link), SHOW_AFTER);
});

document.addEventListener("focusout", () => soon(() => isAttended() || hide(), HIDE_AFTER));

document.addEventListener("click", (event) => {
  const link = citationAt(event.target);
  const isTap = event.pointerType === "touch" && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (link && link !== shown && isTap) {
    event.preventDefault();
    show(link, () => location.assign(link.href));
  } else if (!isWithin(event.target)) hide();
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && shown) hide();
});
