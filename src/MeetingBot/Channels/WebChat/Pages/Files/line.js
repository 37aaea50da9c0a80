// How one line looks: a bubble of somebody's, a card of the bot's.

import { barsNode } from "./bars.js";
import { avatar, el, icon } from "./dom.js";
import { time } from "./dates.js";
import { words } from "./room.js";

const LINK = /https?:\/\/[^\s「」，。、；（）<>"']+/g;

/**
 * @param view {room, me, botName, isFirst, editUntil, reaction, readers, quoted, on}: what the line needs to know, and what its buttons do
 */
export function lineNode(seen, view) {
  const { line, number } = seen;
  if (line.kind === "pressed") return el("li", { class: "aside", "data-number": number, testid: "pressed" }, el("span", {}, `你按了「${line.text}」`));

  const isMine = line.by === view.me;
  const isBot = !line.by;
  const name = view.room.nameOf(line, view.botName);
  return el("li",
    {
      class: ["line", isMine && "mine", isBot && "of-bot", view.isFirst && "first"].filter(Boolean).join(" "),
      "data-number": number, testid: "line", "data-by": line.by ?? "bot", tabindex: "-1",
    },
    !isMine && (view.isFirst ? avatar(line.by, name) : el("span", { class: "avatar-gap" })),
    el("div", { class: "body" },
      view.isFirst && !isMine ? el("p", { class: "name" }, name, isBot && el("span", { class: "tag" }, "機器人")) : el("p", { class: "unseen" }, `${name}：`),
      el("div", { class: "beside" },
        el("div", { class: line.isDeleted ? "bubble gone" : "bubble", testid: "bubble" }, content(seen, view, isBot)),
        el("div", { class: "meta" },
          isMine && view.readers > 0 && el("span", { class: "read", testid: "read-mark" }, view.room.count > 2 ? `已讀 ${view.readers}` : "已讀"),
          line.isEdited && !line.isDeleted && el("span", {}, "已修改"),
          el("time", { datetime: seen.at }, time(seen.at))),
        actions(seen, view, isMine, isBot, name)),
      line.onlyFor && el("p", { class: "only", testid: "only-for-you" }, "只有你看得到這則訊息")));
}

function content({ line, number }, view, isBot) {
  if (line.isDeleted) return [el("p", {}, "訊息已收回")];
  return [
    line.replyTo && quoteOf(line.replyTo, view),
    line.text && el("p", { class: "text" }, text(line.text, view)),
    line.file && el("p", { class: "file", testid: "file" }, icon("doc"), el("span", {}, line.file.name, el("small", {}, size(line.file.size)))),
    line.picture && barsNode(line.picture),
    line.quotations && el("ul", { class: "citations", "aria-label": "出處" }, line.quotations.map((quotation) => citation(quotation, view))),
    line.buttons && el("div", { class: "buttons", role: "group", "aria-label": "選項" },
      line.buttons.map((button, index) => el("button",
        { type: "button", class: "choice", testid: "card-button", onclick: (event) => view.on.press(number, index, event.currentTarget) }, button.label))),
    (line.note || line.isModels) && el("p", { class: "note", testid: "note" }, [line.note, line.isModels && !line.note && "由語言模型整理文字，內容以會議紀錄原文為準。"].filter(Boolean).join("　")),
    isBot && line.quotations && !line.buttons?.some((button) => button.label === "👍") && reactions(number, view),
  ];
}

/** The line that is answered, above the answer. */
function quoteOf(number, view) {
  const quoted = view.quoted(number);
  if (!quoted) return null;
  return el("button", { type: "button", class: "quoted", testid: "quoted", "aria-label": `回覆 ${view.room.nameOf(quoted.line, view.botName)}：${words(quoted.line)}，前往這則訊息`, onclick: () => view.on.goTo(number) },
    el("strong", {}, view.room.nameOf(quoted.line, view.botName)), el("span", {}, words(quoted.line)));
}

function citation(quotation, view) {
  const url = view.minutes(quotation.url);
  const place = [icon("doc"), el("span", {}, quotation.place)];
  return el("li", { class: "citation", testid: "citation" },
    el("blockquote", {}, `「${quotation.quote}」`),
    url
      ? el("a", { href: url, target: "_blank", rel: "noopener", class: "place", testid: "citation-link", title: "開啟會議紀錄，看這一句的前後文", onclick: (event) => view.on.cite(event, url, quotation) }, place)
      : el("span", { class: "place" }, place));
}

function reactions(number, view) {
  const mark = (isGood, name, label) => el("button", {
    type: "button", class: "thumb", testid: isGood ? "thumb-up" : "thumb-down", "aria-label": label, title: label, "aria-pressed": String(view.reaction === isGood),
    onclick: () => view.on.react(number, view.reaction === isGood ? null : isGood),
  }, icon(name));
  return el("div", { class: "thumbs", role: "group", "aria-label": "這個回答有幫助嗎？" }, mark(true, "up", "有幫助"), mark(false, "thumb-down", "沒有幫助或有誤"));
}

function actions(seen, view, isMine, isBot, name) {
  if (seen.line.isDeleted || seen.line.onlyFor) return null;
  const act = (testid, label, picture, run) => el("button", { type: "button", class: "icon-button small", testid, "aria-label": label, title: label, onclick: run }, icon(picture));
  const mayChange = isMine && view.mayChange;
  return el("div", { class: "actions", role: "group", "aria-label": `${name}的訊息` },
    act("reply", "回覆", "reply", () => view.on.reply(seen)),
    mayChange && !seen.line.file && act("edit", "修改", "edit", () => view.on.edit(seen)),
    mayChange && act("delete", "收回", "trash", () => view.on.remove(seen)));
}

/** A message of mine that has no number yet. */
export function pendingNode(waiting, view) {
  return el("li", { class: "line mine first pending", testid: "pending" },
    el("div", { class: "body" },
      el("p", { class: "unseen" }, "你："),
      el("div", { class: "beside" },
        el("div", { class: "bubble" },
          waiting.replyTo && quoteOf(waiting.replyTo, view),
          waiting.text && el("p", { class: "text" }, text(waiting.text, view)),
          waiting.file && el("p", { class: "file" }, icon("doc"), el("span", {}, waiting.file.name, el("small", {}, size(waiting.file.size))))),
        el("div", { class: "meta" }, waiting.error ? null : el("span", {}, waiting.progress ? `上傳中 ${Math.round(waiting.progress * 100)}%` : "傳送中…"))),
      waiting.error && el("p", { class: "failed", role: "alert", testid: "send-failed" }, `沒有送出：${waiting.error}`,
        el("button", { type: "button", class: "plain", onclick: () => view.on.again(waiting) }, "再送一次"),
        el("button", { type: "button", class: "plain", onclick: () => view.on.forget(waiting) }, "刪除"))));
}

/** Words with mentions and addresses marked. */
function text(said, view) {
  const nodes = [];
  let rest = 0;
  for (const { from, to, node } of marks(said, view)) {
    if (from < rest) continue;
    nodes.push(said.slice(rest, from), node);
    rest = to;
  }
  nodes.push(said.slice(rest));
  return nodes;
}

function marks(said, view) {
  const found = [];
  for (const match of said.matchAll(LINK)) {
    found.push({ from: match.index, to: match.index + match[0].length, node: el("a", { href: match[0], target: "_blank", rel: "noopener noreferrer" }, match[0]) });
  }
  for (const name of view.names) {
    for (const at of ["@", "＠"]) {
      for (let from = said.indexOf(at + name); from >= 0; from = said.indexOf(at + name, from + 1)) {
        const isMe = name === view.myName;
        found.push({ from, to: from + 1 + name.length, node: el("span", { class: isMe ? "mention me" : "mention" }, said.slice(from, from + 1 + name.length)) });
      }
    }
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

function size(bytes) {
  return bytes >= 1_048_576 ? `${(bytes / 1_048_576).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`;
}
