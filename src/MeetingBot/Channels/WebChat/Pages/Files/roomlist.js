// The list of rooms: last words, unread counts.

import { arrange, avatar, byId, el, groupAvatar } from "./dom.js";
import { short } from "./dates.js";
import { summary } from "./room.js";

export class RoomList {
  #nodes = new Map(); // by room, with what they were made of

  /** @param app {rooms, current, me, botName}  @param open(room) */
  constructor(app, open) {
    Object.assign(this, { app, open });
  }

  show() {
    const rooms = [...this.app.rooms.values()].sort((a, b) => (Date.parse(b.last?.at) || 0) - (Date.parse(a.last?.at) || 0));
    arrange(byId("rooms"), rooms.map((room) => this.#node(room)));
    const unread = rooms.reduce((sum, room) => sum + room.unread, 0);
    document.title = unread > 0 ? `(${count(unread)}) ${this.app.botName}` : this.app.botName;
  }

  #node(room) {
    const { me, botName, current } = this.app;
    const words = room.last ? summary(room, room.last, me.account, botName) : room.isGroup ? "還沒有人說話" : "問我會議紀錄的事";
    const when = room.last ? short(room.last.at) : "";
    const made = JSON.stringify([room.name, words, when, room.unread, room === current]);
    const known = this.#nodes.get(room.id);
    if (known?.made === made) return known.node;

    const node = known?.node ?? el("li");
    const hadFocus = node.contains(document.activeElement);
    node.replaceChildren(el("button",
      { type: "button", class: "room", testid: "room", "data-room": room.id, "aria-current": room === current ? "true" : null, onclick: () => this.open(room) },
      room.isGroup ? groupAvatar(room) : avatar(null, room.name),
      el("span", { class: "who" }, el("strong", {}, room.name), el("small", { testid: "room-last" }, words)),
      el("span", { class: "room-end" }, el("time", {}, when),
        room.unread > 0 && el("span", { class: "badge", testid: "unread" }, count(room.unread), el("span", { class: "unseen" }, "則未讀")))));
    if (hadFocus) node.firstChild.focus();
    this.#nodes.set(room.id, { made, node });
    return node;
  }
}

const count = (number) => (number >= 100 ? "99+" : String(number));
