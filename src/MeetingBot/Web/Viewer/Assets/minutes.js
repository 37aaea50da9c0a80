// Marks what the address points at: #p12 a passage, #p12.3-9 the letters 3 to 9 of its source. Without this script #p12 still works,
// and ?at=12.3-9 marks on the server.
(() => {
  "use strict";

  const place = /^#p(\d+)(?:\.(\d+)-(\d+))?$/;
  const said = document.getElementById("said");

  const unmark = () => {
    for (const mark of document.querySelectorAll("mark.cited")) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent.normalize();
    }
    for (const passage of document.querySelectorAll(".p.at")) {
      passage.classList.remove("at");
    }
  };

  // A run tells at which offset of the source it begins; offsets are UTF-16 units, as strings have here too.
  const markRun = (run, start, end) => {
    const marks = [];
    let at = Number(run.dataset.at);
    const walker = document.createTreeWalker(run, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) {
      nodes.push(walker.currentNode);
    }
    for (const node of nodes) {
      const from = Math.max(start - at, 0);
      const to = Math.min(end - at, node.length);
      at += node.length;
      if (from < to) {
        const words = node.splitText(from);
        words.splitText(to - from);
        const mark = document.createElement("mark");
        mark.className = "cited";
        words.replaceWith(mark);
        mark.append(words);
        marks.push(mark);
      }
    }
    return marks;
  };

  const show = () => {
    const match = place.exec(location.hash);
    const passage = match && document.getElementById("p" + match[1]);
    if (!passage) {
      return;
    }
    unmark();
    passage.classList.add("at");
    const marks = match[2] === undefined ? []
      : [...passage.querySelectorAll(".run")].flatMap(run => markRun(run, Number(match[2]), Number(match[3])));
    const target = marks[0] ?? passage;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "center" });
    said.textContent = marks.length > 0 ? "已標示引用的文字：" + marks.map(mark => mark.textContent).join("") : "已標示引用的段落";
  };

  const narrow = matchMedia("(max-width: 60rem)");
  const fold = () => {
    const outline = document.querySelector(".outline > details");
    if (outline) {
      outline.open = !narrow.matches;
    }
  };

  narrow.addEventListener("change", fold);
  addEventListener("hashchange", show);
  fold();
  if (location.hash) {
    show();
  } else {
    document.getElementById("cited")?.scrollIntoView({ block: "center" });
  }
})();
