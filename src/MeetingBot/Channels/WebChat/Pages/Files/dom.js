// Builds what is on the page. Words go in as text and never as markup, whoever wrote them.

const SVG = "http://www.w3.org/2000/svg";

/** el("button", {class: "x", testid: "send", onclick: f, "aria-label": "傳送"}, "words", child, …) */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "testid") node.dataset.testid = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  const use = document.createElementNS(SVG, "use");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#i-${name}`);
  svg.append(use);
  return svg;
}

export const byId = (id) => document.getElementById(id);

/** Makes the children of a node these, and touches none that stays: a screen reader hears only what is new. */
export function arrange(parent, nodes) {
  let at = parent.firstChild;
  for (const node of nodes) {
    if (node === at) at = at.nextSibling;
    else parent.insertBefore(node, at);
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}

const COLOURS = 10;

/** Somebody's picture: the last letters of the name on a colour of their own; without an account it is the bot's. */
export function avatar(account, name, isThere = false) {
  if (!account) return el("span", { class: "avatar bot", "aria-hidden": "true" }, icon("bot"));
  const sum = [...account].reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0), 0x01000193) >>> 0, 0x811c9dc5) >>> 4;
  return el("span", { class: `avatar c${sum % COLOURS}${isThere ? " there" : ""}`, "aria-hidden": "true" }, initials(name || account));
}

export function groupAvatar(room) {
  return el("span", { class: "avatar group", "aria-hidden": "true" }, [...room.name].slice(0, 1).join(""));
}

function initials(name) {
  const letters = [...name.trim()];
  return /^[\p{Script=Han}]+$/u.test(name.trim()) ? letters.slice(-2).join("") : (letters[0] ?? "?").toUpperCase();
}
