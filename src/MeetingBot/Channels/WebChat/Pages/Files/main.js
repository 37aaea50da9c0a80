// The page: who one is, the rooms, the open thread, and the socket that keeps them true.

import * as api from "./api.js";
import { Composer } from "./composer.js";
import { now, rocDay, setNow, time } from "./dates.js";
import { passDoor, wayBack } from "./door.js";
import { avatar, byId, el } from "./dom.js";
import { Outgoing } from "./outgoing.js";
import { Panel } from "./panel.js";
import { Room } from "./room.js";
import { RoomList } from "./roomlist.js";
import { Socket } from "./socket.js";
import { Thread } from "./thread.js";

const app = { rooms: new Map(), current: null, me: null, botName: "", editMinutes: 0, minutes };
const panel = new Panel();
let list, thread, composer, outgoing, socket;

await begin();

async function begin() {
  const start = await enter();
  if (!start) return;
  const back = wayBack();
  if (back) return location.replace((minutes(back) ?? back) + location.hash); // a redirect keeps what stands after #: the sentence

  take(start);
  byId("chat").hidden = false;
  list = new RoomList(app, open);
  thread = new Thread(app, lineActions());
  composer = new Composer(app, composerActions());
  outgoing = new Outgoing(() => app.rooms, (room) => room === app.current && thread.show());
  socket = new Socket(start.seq, { frame: hear, state: connection });
  byId("back").addEventListener("click", () => history.back());
  byId("members").addEventListener("click", showMembers);
  byId("people-close").addEventListener("click", () => byId("people").close());
  byId("switch").addEventListener("click", leave);
  addEventListener("popstate", () => openFromAddress());
  list.show();
  openFromAddress();
  if (app.current && matchMedia("(pointer: fine)").matches) byId("text").focus(); // the door took the focus away with it
}

/** What the page begins with; asks at the door while the server wants to know who it is. */
async function enter() {
  for (;;) {
    try {
      if (api.pass.get() || !(await api.get("/chat/door")).people) return await api.get("/chat/start");
    } catch (fault) {
      if (fault.status !== 401) {
        notice(`${fault.message}請稍後重新整理。`, true);
        return null;
      }
    }
    api.pass.set(null);
    await passDoor();
  }
}

function take(start) {
  Object.assign(app, { me: start.me, botName: start.botName, editMinutes: start.editMinutes ?? 0 });
  setNow(start.now);
  for (const view of start.rooms) {
    if (app.rooms.has(view.id)) app.rooms.get(view.id).update(view);
    else app.rooms.set(view.id, new Room(view));
  }
  for (const id of app.rooms.keys()) if (!start.rooms.some((view) => view.id === id)) app.rooms.delete(id);
  byId("me-avatar").replaceChildren(avatar(app.me.account, app.me.name));
  byId("me-name").textContent = app.me.name;
  byId("me-unit").textContent = app.me.unit ?? "";
  byId("switch").hidden = !api.pass.get();
  if (start.isClockMoved) showClock();
}

function showClock() {
  byId("clock").hidden = false;
  const show = () => (byId("clock").textContent = `開發用的時鐘：${rocDay(now())}${time(now())}`);
  show();
  setInterval(show, 20_000);
}

// ---- rooms

function openFromAddress() {
  const wanted = new URLSearchParams(location.hash.slice(1)).get("room");
  const isWide = matchMedia("(min-width: 720px)").matches;
  const room = app.rooms.get(wanted) ?? (isWide ? [...app.rooms.values()].find((one) => one.isGroup) ?? [...app.rooms.values()][0] : null);
  if (room) show(room);
  else {
    document.body.classList.remove("in-room");
    app.current = null;
    list.show();
  }
}

function open(room) {
  const hash = `#${new URLSearchParams({ room: room.id })}`;
  if (location.hash !== hash) history.pushState(null, "", hash);
  show(room);
  if (matchMedia("(pointer: fine)").matches) byId("text").focus();
  else byId("room-name").focus();
}

function show(room) {
  document.body.classList.add("in-room");
  if (app.current === room) return;
  app.current = room;
  composer.open(room);
  thread.open(room).then(() => list.show());
  list.show();
}

function showMembers() {
  const room = app.current;
  byId("people-title").textContent = `${room.name}的成員（${room.count}）`;
  byId("people-list").replaceChildren(
    el("li", {}, avatar(null, app.botName), el("span", { class: "who" }, el("strong", {}, app.botName), el("small", {}, "機器人"))),
    ...room.members.map((member) => el("li", {}, avatar(member.account, member.name, room.online.has(member.account)),
      el("span", { class: "who" }, el("strong", {}, member.name + (member.account === app.me.account ? "（你）" : "")),
        el("small", {}, [member.unit, room.online.has(member.account) && "在線上"].filter(Boolean).join("．"))))));
  byId("people").showModal();
}

// ---- what comes down the socket

function hear(frame) {
  const room = app.rooms.get(frame.room);
  switch (frame.type) {
    case "reset":
      setTimeout(restart, Math.random() * 2000); // everybody may have been told
      break;
    case "line":
      if (room) came(room, frame);
      else restart(); // a room that is new to me
      break;
    case "typing":
      if (room) thread.typed(room, frame.account);
      break;
    case "read":
      if (room) read(room, frame.upTo);
      break;
    case "presence":
      if (room) room.online = new Set(frame.online);
      thread.showAbout();
      break;
  }
}

function came(room, { seq, number, at, line }) {
  const seen = { number, at, line };
  const isChange = seq !== number;
  const isNew = !isChange && number > room.counted && !line.kind;
  if (room.isLoaded || line.kind === "reacted" || line.id) room.add(seen);
  if (isNew) {
    room.last = seen;
    room.counted = number;
    room.typing.delete(line.by ?? "");
  } else if (room.last?.number === number) room.last = seen;
  const isRead = thread.came(room, seen, isNew);
  if (isNew && !isRead && line.by !== app.me.account) {
    room.unread++;
    if (room === app.current && room.unreadFrom === null) room.unreadFrom = room.mine;
  }
  list.show();
}

function read(room, upTo) {
  for (const [account, number] of Object.entries(upTo)) {
    room.readUpTo.set(account, Math.max(number, room.readUpTo.get(account) ?? 0));
    if (account === app.me.account && number >= room.newest()) room.unread = 0; // on another page of mine
  }
  if (room === app.current) thread.show();
  list.show();
}

/** Reads everything anew: too much has happened, or the people file has changed. */
async function restart() {
  try {
    take(await api.get("/chat/start"));
  } catch (fault) {
    return failed(fault);
  }
  for (const room of app.rooms.values()) if (room.isLoaded) await thread.reload(room);
  if (app.current && !app.rooms.has(app.current.id)) openFromAddress();
  list.show();
}

function connection(state, tries = 0) {
  if (state === "open") {
    if (!byId("notice").hidden && byId("notice").dataset.kind === "lost") {
      notice("已重新連線。");
      setTimeout(() => notice(null), 2000);
    }
    return;
  }
  if (tries > 0) notice("連線中斷，正在重新連線…", true, "lost");
  if (tries % 4 === 3) api.get("/chat/start").catch((fault) => fault.status === 401 && location.reload());
}

// ---- what the buttons do

function lineActions() {
  return {
    press: (number, index, button) => {
      button.setAttribute("aria-busy", "true");
      attempt(() => api.press(app.current.id, number, index)).finally(() => button.removeAttribute("aria-busy"));
    },
    react: (number, isGood) => attempt(() => api.react(app.current.id, number, isGood)),
    reply: (seen) => composer.reply(seen),
    edit: (seen) => composer.edit(seen),
    remove: (seen) => {
      if (confirm("要收回這則訊息嗎？收回後大家都看不到它的內容。")) attempt(() => api.edit(app.current.id, seen.number, null, []));
    },
    goTo: (number) => thread.goTo(number),
    cite: (event, url, quotation) => panel.open(event, url, quotation.place),
    again: (waiting) => outgoing.again(app.current, waiting),
    forget: (waiting) => outgoing.forget(app.current, waiting),
    read: (room, upTo) => {
      socket.send({ type: "read", room: room.id, upTo });
      list.show();
    },
    isShown: () => document.body.classList.contains("in-room"),
    failed,
  };
}

function composerActions() {
  return {
    say: (room, said) => {
      room.unreadFrom = null;
      outgoing.say(room, said);
      thread.toEnd();
    },
    edit: (room, seen, text, mentions) => attempt(() => api.edit(room.id, seen.number, text, mentions)),
    editLast: (room) => {
      const mine = room.sorted().findLast(({ line, at }) =>
        line.by === app.me.account && !line.kind && !line.isDeleted && !line.file && now() - Date.parse(at) < app.editMinutes * 60_000);
      if (mine) composer.edit(mine);
      return !!mine;
    },
    file: (room, file) => outgoing.sendFile(room, file),
    tooLarge: (file) => failed(new Error(`「${file.name}」是空的，或超過 50 MB，不能傳送。`)),
    typing: (room) => socket.send({ type: "typing", room: room.id }),
  };
}

async function attempt(work) {
  try {
    await work();
  } catch (fault) {
    failed(fault);
  }
}

function failed(fault) {
  notice(fault.message, true);
  setTimeout(() => byId("notice").textContent === fault.message && notice(null), 6000);
}

function notice(words, isTrouble = false, kind = "") {
  const node = byId("notice");
  node.hidden = !words;
  node.textContent = words ?? "";
  node.dataset.kind = kind;
  node.classList.toggle("trouble", isTrouble);
}

async function leave() {
  api.pass.set(null);
  location.replace("/");
}

// ---- citations

/** The minutes on this very server, whatever name the link calls it by, and as whom one is on this tab. */
function minutes(url) {
  if (!url) return null;
  let parsed;
  try {
    parsed = new URL(url, location.href);
  } catch {
    return null;
  }
  if (!["http:", "https:"].includes(parsed.protocol)) return null;
  if (!parsed.pathname.startsWith("/minutes/")) return parsed.href;
  if (api.pass.get()) parsed.searchParams.set("colleague", api.pass.get());
  return location.origin + parsed.pathname + parsed.search + parsed.hash;
}
