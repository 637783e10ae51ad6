// Comfort only: a click on the mark of a paragraph also copies the paragraph's address. Without it the link still works.
document.addEventListener("click", (event) => {
  const mark = event.target.closest("a.mark");
  if (!mark || !navigator.clipboard) return;
  navigator.clipboard.writeText(mark.href).then(
    () => {
      mark.classList.add("copied");
      setTimeout(() => mark.classList.remove("copied"), 1500);
    },
    () => {},
  );
});

// A paragraph of another part of a long annex: its place here only leads there.
document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest("a[data-elsewhere]")?.click();
