// The room that is open: its lines in order, where one is in them, and what has been read.

import * as api from "./api.js";
import { arrange, avatar, byId, el, groupAvatar } from "./dom.js";
import { dayKey, dayTitle, now } from "./dates.js";
import { lineNode, pendingNode } from "./line.js";

const TOGETHER = 5 * 60_000; // lines of one person that stand together
const NEAR = 60; // pixels from the end that still are the end
const TYPING_FOR = 6000;

export class Thread {
  #room = null;
  #nodes = new Map(); // by key, with what they were made of
  #isAtEnd = true;
  #below = 0; // lines that came while one read further up
  #loading = null;

  /** @param app {me, botName, editMinutes, minutes(url)}  @param on what the buttons of lines do, and read(room, number) */
  constructor(app, on) {
    Object.assign(this, { app, on, log: byId("log"), list: byId("lines") });
    this.log.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    byId("jump").addEventListener("click", () => this.toEnd());
    this.list.addEventListener("keydown", (event) => this.#key(event));
    new ResizeObserver(() => this.#isAtEnd && this.#scrollToEnd()).observe(this.log);
    const seen = () => this.#markRead();
    addEventListener("focus", seen);
    document.addEventListener("visibilitychange", seen);
    setInterval(() => this.showTyping(), 1000);
  }

  async open(room) {
    this.#room = room;
    this.#nodes.clear();
    this.#below = 0;
    this.#isAtEnd = true;
    room.unreadFrom = room.unread > 0 ? room.mine : null;
    this.list.replaceChildren();
    byId("room-name").textContent = room.name;
    byId("room-avatar").replaceChildren(room.isGroup ? groupAvatar(room) : avatar(null, room.name));
    byId("members").hidden = !room.isGroup;
    this.showAbout();
    this.showTyping();
    this.show();
    if (!room.isLoaded) await this.#load(room);
    if (room !== this.#room) return;
    this.#toUnread();
    this.#markRead();
  }

  /** Brings the page to what the room is now. */
  show() {
    const room = this.#room;
    if (!room) return;
    arrange(this.list, this.#items(room));
    byId("empty").hidden = !room.isLoaded || this.list.childElementCount > 0;
    byId("empty").textContent = room.isGroup ? `還沒有人說話。輸入「@${this.app.botName} 財產申報什麼時候截止？」這樣的問題，答案會連同會議紀錄的原文出現在下面。` : "直接輸入問題就可以了，例如「零用金最晚要在哪天幾點以前結報？」。這裡的對話只有你看得到。";
    const last = this.list.querySelector("li.line:last-of-type");
    if (!this.list.querySelector("[tabindex='0']") && last) last.tabIndex = 0;
    if (this.#isAtEnd) this.#scrollToEnd();
    this.#showJump();
  }

  /** A line that came; true when it is read at once. */
  came(room, seen, isNew) {
    if (room !== this.#room) return false;
    if (isNew && !this.#isAtEnd && seen.line.by !== this.app.me.account) this.#below++;
    if (seen.line.by === this.app.me.account && isNew) this.#isAtEnd = true;
    this.show();
    return this.#markRead();
  }

  reload(room) {
    if (room === this.#room) return this.#load(room);
    room.earlier = undefined;
    room.lines.clear();
  }

  showAbout() {
    const room = this.#room;
    if (!room) return;
    const others = [...room.online].filter((account) => account !== this.app.me.account).length;
    byId("room-about").textContent = !room.isGroup ? "機器人．只有你看得到這裡的訊息"
      : `${room.count} 位成員${others > 0 ? `．${others} 位同仁在線上` : ""}`;
  }

  showTyping() {
    const room = this.#room;
    if (!room) return;
    const moment = Date.now();
    const names = [...room.typing].filter(([, until]) => until > moment).map(([account]) => (account ? room.member(account)?.name ?? account : this.app.botName));
    const words = names.length === 0 ? "" : names.length > 3 ? "好幾個人正在輸入" : `${names.join("、")}正在輸入`;
    const typing = byId("typing");
    if (typing.textContent !== words) typing.textContent = words;
    typing.classList.toggle("on", words !== "");
  }

  typed(room, account) {
    room.typing.set(account ?? "", Date.now() + TYPING_FOR);
    this.showTyping();
  }

  toEnd() {
    this.#isAtEnd = true;
    this.#below = 0;
    this.show();
    this.#markRead();
  }

  /** Goes to a line, wherever in the past it is. */
  async goTo(number) {
    const room = this.#room;
    for (let looks = 0; !room.lines.has(number) && room.earlier && looks < 20; looks++) await this.#loadEarlier();
    const node = this.list.querySelector(`[data-number="${number}"]`);
    if (!node || room !== this.#room) return;
    this.#isAtEnd = false;
    node.scrollIntoView({ block: "center" });
    node.classList.remove("flash");
    requestAnimationFrame(() => node.classList.add("flash"));
    this.#rove(node);
  }

  #items(room) {
    const items = [];
    let [day, before, unreadShown] = [null, null, false];
    const { me, botName } = this.app;
    const names = [botName, ...room.members.map((member) => member.name)];
    for (const seen of room.sorted()) {
      const key = dayKey(seen.at);
      const isOfOther = seen.line.by !== me.account && !seen.line.kind;
      const isUnread = !unreadShown && room.unreadFrom !== null && seen.number > room.unreadFrom && isOfOther;
      if (key !== day) items.push(this.#keep(`day ${key}`, dayTitle(seen.at), () => separator("day", dayTitle(seen.at))));
      if (isUnread) items.push(this.#keep("unread", "", () => separator("unread", "以下是未讀訊息")));
      unreadShown ||= isUnread;
      const isFirst = key !== day || isUnread || before?.line.kind || before?.line.by !== seen.line.by || Date.parse(seen.at) - Date.parse(before.at) > TOGETHER;
      items.push(this.#line(room, seen, isFirst, names));
      [day, before] = [key, seen];
    }
    for (const waiting of room.pending) {
      items.push(this.#keep(`pending ${waiting.id}`, JSON.stringify([waiting.error, waiting.progress]), () => pendingNode(waiting, this.#view(room, null, names))));
    }
    return items;
  }

  #line(room, seen, isFirst, names) {
    const mine = seen.line.by === this.app.me.account;
    const view = this.#view(room, seen, names);
    view.isFirst = isFirst;
    view.readers = mine ? room.readers(seen.number, this.app.me.account) : 0;
    view.reaction = room.reactions.get(seen.number)?.isGood;
    view.mayChange = mine && now() - Date.parse(seen.at) < this.app.editMinutes * 60_000;
    const quoted = seen.line.replyTo ? view.quoted(seen.line.replyTo) : null;
    const made = JSON.stringify([seen.line, isFirst, view.readers, view.reaction, view.mayChange, quoted && [quoted.line.text, quoted.line.isDeleted]]);
    return this.#keep(`line ${seen.number}`, made, () => lineNode(seen, view));
  }

  #view(room, seen, names) {
    const { me, botName } = this.app;
    return {
      room, me: me.account, myName: me.name, botName, names, on: this.on, minutes: this.app.minutes, isFirst: true, readers: 0,
      quoted: (number) => this.#quoted(room, number),
    };
  }

  #quoted(room, number) {
    const known = room.find(number);
    if (known !== undefined) return known || null;
    room.quoted.set(number, null);
    api.line(room.id, number)
      .then((seen) => room.quoted.set(number, seen), () => room.quoted.set(number, false))
      .then(() => room === this.#room && this.show());
    return null;
  }

  // What has not changed stays the node it is, with its focus and whatever is selected in it.
  #keep(key, made, make) {
    const known = this.#nodes.get(key);
    if (known?.made === made) return known.node;
    const node = make();
    if (known?.node.isConnected) {
      node.tabIndex = known.node.tabIndex;
      const hadFocus = known.node.contains(document.activeElement);
      known.node.replaceWith(node);
      if (hadFocus) node.focus({ preventScroll: true });
    }
    this.#nodes.set(key, { made, node });
    return node;
  }

  async #load(room) {
    this.log.setAttribute("aria-busy", "true"); // the past is not read out
    try {
      const { lines, earlier } = await api.lines(room.id);
      room.lines.clear();
      lines.forEach((seen) => room.add(seen));
      room.earlier = earlier ?? null;
    } catch (fault) {
      this.on.failed(fault);
    }
    if (room === this.#room) this.show();
    requestAnimationFrame(() => this.log.removeAttribute("aria-busy"));
  }

  #loadEarlier() {
    const room = this.#room;
    this.#loading ??= (async () => {
      this.log.setAttribute("aria-busy", "true");
      byId("earlier").hidden = false;
      try {
        const { lines, earlier } = await api.lines(room.id, room.earlier);
        lines.forEach((seen) => room.lines.has(seen.number) || room.add(seen));
        room.earlier = earlier ?? null;
      } catch (fault) {
        this.on.failed(fault);
      }
      byId("earlier").hidden = true;
      if (room === this.#room) {
        const fromEnd = this.log.scrollHeight - this.log.scrollTop;
        this.show();
        if (!this.#isAtEnd) this.log.scrollTop = this.log.scrollHeight - fromEnd; // what one reads stays where it is
      }
      this.log.removeAttribute("aria-busy");
      this.#loading = null;
    })();
    return this.#loading;
  }

  #scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.log;
    this.#isAtEnd = scrollHeight - scrollTop - clientHeight < NEAR;
    if (this.#isAtEnd) this.#below = 0;
    this.#showJump();
    this.#markRead();
    if (scrollTop < 200 && this.#room?.earlier && !this.#isAtEnd) this.#loadEarlier();
  }

  #toUnread() {
    const line = this.list.querySelector(".separator.unread");
    if (!line) return this.#scrollToEnd();
    line.scrollIntoView({ block: "start" });
    this.log.scrollTop -= 24;
    this.#scrolled();
  }

  #scrollToEnd() {
    this.log.scrollTop = this.log.scrollHeight;
  }

  #showJump() {
    byId("jump").hidden = this.#isAtEnd;
    byId("jump-text").textContent = this.#below > 0 ? `${this.#below} 則新訊息` : "最新訊息";
  }

  // Read is what stood on a page that somebody looked at, down to its end.
  #markRead() {
    const room = this.#room;
    if (!room || !room.isLoaded || !this.#isAtEnd || document.visibilityState !== "visible" || !document.hasFocus() || !this.on.isShown()) return false;
    const newest = room.newest();
    if (newest > room.mine || room.unread > 0) {
      room.mine = Math.max(newest, room.mine);
      room.unread = 0;
      this.on.read(room, newest);
    }
    return true;
  }

  #key(event) {
    const line = event.target.closest("li.line");
    if (!line || event.target !== line) return;
    const lines = [...this.list.querySelectorAll("li.line")];
    const to = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const next = event.key === "Home" ? lines[0] : event.key === "End" ? lines.at(-1) : to ? lines[lines.indexOf(line) + to] : null;
    if (!next) return;
    event.preventDefault();
    this.#rove(next);
  }

  #rove(line) {
    this.list.querySelectorAll("[tabindex='0']").forEach((node) => (node.tabIndex = -1));
    line.tabIndex = 0;
    line.focus({ preventScroll: false });
  }
}

const separator = (kind, words) => el("li", { class: `separator ${kind}`, testid: kind === "day" ? "day" : "unread-line" }, el("span", {}, words));
