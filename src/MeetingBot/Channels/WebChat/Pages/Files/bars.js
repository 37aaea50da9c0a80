// Bars of the bot's: a row for each unit, in parts. Whoever does not see them hears the same numbers.

import { el } from "./dom.js";

const COLOURS = 5;

/** @param picture {title, parts: [name], rows: [{name, values: [number]}]} */
export function barsNode({ title, parts, rows }) {
  const most = Math.max(1, ...rows.map(total));
  return el("figure", { class: "bars", role: "img", "aria-label": words(title, parts, rows), testid: "bars" },
    el("figcaption", {}, title),
    el("div", { class: "legend" }, parts.map((part, index) => el("span", { class: colour(index) }, part))),
    el("div", { class: "rows" }, rows.flatMap((row) => [
      el("p", { class: "name" }, row.name),
      bar(row.values, most),
      el("span", { class: "total" }, String(total(row))),
    ])));
}

function bar(values, most) {
  const node = el("div", { class: "bar" });
  values.forEach((value, index) => {
    if (value > 0) {
      const part = el("span", { class: colour(index) }, String(value));
      part.style.width = `${(value / most) * 100}%`; // by script: the page allows no style in its markup
      node.append(part);
    }
  });
  return node;
}

function words(title, parts, rows) {
  const said = rows.map((row) => {
    const some = row.values.map((value, index) => (value > 0 ? `${parts[index]}${value}` : null)).filter(Boolean).join("、");
    return `${row.name}共${total(row)}${some && `（${some}）`}`;
  });
  return `${title}：${said.join("；")}`;
}

const total = (row) => row.values.reduce((sum, value) => sum + value, 0);

const colour = (index) => `b${index % COLOURS}`;
