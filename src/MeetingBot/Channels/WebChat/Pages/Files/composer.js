// Where one writes. Enter sends, Shift+Enter makes a line; an Enter that ends the choice of a character in an input method does neither.

import { byId } from "./dom.js";
import { Picker } from "./picker.js";
import { BOT, words } from "./room.js";

const TYPING_EVERY = 3000;
const LARGEST_FILE = 50 * 1024 * 1024;

export class Composer {
  #room = null;
  #mentioned = new Map(); // name → account, of those chosen from the list
  #context = null; // {reply: seen} or {edit: seen}
  #isComposing = false;
  #toldTyping = 0;

  /** @param app {me, botName}  @param on {say, edit, file, typing, tooLarge} */
  constructor(app, on) {
    Object.assign(this, { app, on, text: byId("text") });
    this.picker = new Picker(this.text, () => this.#people(), (person) => {
      if (person.account) this.#mentioned.set(person.name, person.account);
      this.#changed();
    });
    this.#listen();
  }

  open(room) {
    if (this.#room) this.#room.draft = this.#context?.edit ? "" : this.text.value;
    this.#room = room;
    this.#setContext(null);
    this.#mentioned.clear();
    this.text.value = room.draft;
    this.text.placeholder = room.isGroup ? "輸入訊息，或用 @ 發問" : "請問會議紀錄的事";
    byId("attach").hidden = room.isGroup;
    byId("mention").hidden = !room.isGroup;
    this.picker.close();
    this.#fit();
  }

  reply(seen) {
    this.#setContext({ reply: seen });
    this.text.focus();
  }

  edit(seen) {
    this.#setContext({ edit: seen });
    this.text.value = seen.line.text;
    this.#fit();
    this.text.focus();
  }

  #people() {
    const { me, botName } = this.app;
    if (!this.#room?.isGroup) return [];
    return [{ account: null, name: botName }, ...this.#room.members.filter((member) => member.account !== me.account)];
  }

  #listen() {
    const { text } = this;
    byId("composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send();
    });
    text.addEventListener("compositionstart", () => (this.#isComposing = true));
    text.addEventListener("compositionend", () => {
      this.#isComposing = false;
      this.#changed();
    });
    text.addEventListener("input", () => this.#changed());
    text.addEventListener("click", () => this.#isComposing || this.picker.look());
    text.addEventListener("blur", () => this.picker.close());
    text.addEventListener("keydown", (event) => this.#key(event));
    text.addEventListener("paste", (event) => this.#takeFiles(event, event.clipboardData?.files));
    byId("context-cancel").addEventListener("click", () => this.#cancel());
    byId("attach").addEventListener("click", () => byId("file").click());
    byId("file").addEventListener("change", (event) => {
      this.#takeFiles(event, event.target.files);
      event.target.value = "";
    });
    byId("mention").addEventListener("click", () => {
      const before = text.value.slice(0, text.selectionStart);
      text.focus();
      text.setRangeText(/[\w.]$/.test(before) ? " @" : "@", text.selectionStart, text.selectionEnd, "end");
      this.#changed();
    });
    this.#listenDrop();
  }

  #listenDrop() {
    const [thread, drop] = [byId("thread"), byId("drop")];
    const mayDrop = (event) => this.#room && !this.#room.isGroup && event.dataTransfer?.types.includes("Files");
    thread.addEventListener("dragover", (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault(); // or the browser would open the file in place of the page
      drop.hidden = !mayDrop(event);
    });
    thread.addEventListener("dragleave", (event) => thread.contains(event.relatedTarget) || (drop.hidden = true));
    thread.addEventListener("drop", (event) => {
      event.preventDefault();
      drop.hidden = true;
      if (mayDrop(event)) this.#takeFiles(event, event.dataTransfer.files);
    });
  }

  #takeFiles(event, files) {
    if (!files?.length || this.#room.isGroup) return;
    event.preventDefault();
    for (const file of files) {
      if (file.size === 0 || file.size > LARGEST_FILE) this.on.tooLarge(file);
      else this.on.file(this.#room, file);
    }
  }

  #key(event) {
    // 229: some browsers report the Enter that ends a composition after its end.
    if (this.#isComposing || event.isComposing || event.keyCode === 229) return;
    if (this.picker.key(event)) return;
    if (event.key === "Enter" && !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.#send();
    } else if (event.key === "Escape" && this.#context) {
      event.preventDefault();
      this.#cancel();
    } else if (event.key === "ArrowUp" && this.text.value === "" && !this.#context) {
      if (this.on.editLast(this.#room)) event.preventDefault();
    }
  }

  #changed() {
    this.#fit();
    if (!this.#isComposing) this.picker.look();
    const now = performance.now();
    if (this.#room?.isGroup && this.text.value && now - this.#toldTyping > TYPING_EVERY) {
      this.#toldTyping = now;
      this.on.typing(this.#room);
    }
  }

  #send() {
    const text = this.text.value.trim();
    if (!text || !this.#room) return;
    const mentions = this.#mentions(text);
    if (this.#context?.edit) this.on.edit(this.#room, this.#context.edit, text, mentions);
    else this.on.say(this.#room, { text, mentions, replyTo: this.#context?.reply.number });
    this.#toldTyping = 0;
    this.#clear();
  }

  #mentions(text) {
    const isIn = (name) => text.includes(`@${name}`) || text.includes(`＠${name}`);
    const chosen = [...this.#mentioned].filter(([name]) => isIn(name)).map(([, account]) => account);
    const typed = this.#people().filter(({ account, name }) => account && !this.#mentioned.has(name) && isIn(name)).map(({ account }) => account);
    return [...(isIn(this.app.botName) ? [BOT] : []), ...chosen, ...typed];
  }

  #cancel() {
    if (this.#context?.edit) this.#clear();
    else this.#setContext(null);
    this.text.focus();
  }

  #clear() {
    this.text.value = "";
    this.#mentioned.clear();
    this.#setContext(null);
    this.picker.close();
    this.#fit();
  }

  #setContext(context) {
    this.#context = context;
    const seen = context?.reply ?? context?.edit;
    byId("context").hidden = !seen;
    if (!seen) return;
    byId("context-title").textContent = context.edit ? "修改訊息" : `回覆 ${this.#room.nameOf(seen.line, this.app.botName)}`;
    byId("context-words").textContent = words(seen.line);
  }

  #fit() {
    const { text } = this;
    text.style.height = "auto";
    text.style.height = `${Math.min(text.scrollHeight, 160)}px`;
    byId("send").disabled = !text.value.trim();
  }
}
