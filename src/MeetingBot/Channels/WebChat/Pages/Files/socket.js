// The socket: comes back by itself, and goes on from the last number it had.

import { pass } from "./api.js";

const SILENCE = 60_000;
const WAITS = [300, 1000, 2000, 4000, 8000, 15_000];

export class Socket {
  #socket = null;
  #tries = 0;
  #watch = null;
  #retry = null;
  #isOver = false;

  /** @param on {frame(frame), state("open" | "lost")} */
  constructor(seq, on) {
    this.seq = seq;
    this.on = on;
    addEventListener("online", () => this.#hurry());
    addEventListener("offline", () => {
      this.#tries = Math.max(this.#tries, 1);
      this.#socket?.close();
      this.#lost();
    });
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.#hurry());
    this.#open();
  }

  send(frame) {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(frame));
  }

  close() {
    this.#isOver = true;
    clearTimeout(this.#retry);
    clearTimeout(this.#watch);
    this.#socket?.close();
  }

  #open() {
    clearTimeout(this.#retry);
    this.#retry = null;
    const query = new URLSearchParams({ after: this.seq });
    if (pass.get()) query.set("colleague", pass.get());
    const socket = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/chat/socket?${query}`);
    this.#socket = socket;
    socket.addEventListener("open", () => this.#heard());
    socket.addEventListener("message", (event) => socket === this.#socket && this.#hear(JSON.parse(event.data)));
    socket.addEventListener("close", () => socket === this.#socket && this.#lost());
    this.#heard();
  }

  #hear(frame) {
    this.#heard();
    if (frame.seq) this.seq = Math.max(this.seq, frame.seq);
    if (frame.type === "beat") this.send({ type: "beat" });
    else if (frame.type === "hello") {
      this.#tries = 0;
      this.on.state("open");
    } else this.on.frame(frame);
  }

  // A server that says nothing for a minute is not there any more, whatever the socket believes.
  #heard() {
    clearTimeout(this.#watch);
    this.#watch = setTimeout(() => {
      const silent = this.#socket;
      silent?.close();
      if (silent === this.#socket) this.#lost();
    }, SILENCE);
  }

  #lost() {
    clearTimeout(this.#watch);
    clearTimeout(this.#retry);
    this.#socket = null;
    if (this.#isOver) return;
    this.on.state("lost", this.#tries);
    const wait = WAITS[Math.min(this.#tries++, WAITS.length - 1)];
    this.#retry = setTimeout(() => this.#open(), wait * (0.75 + Math.random() / 2)); // not everybody at once
  }

  #hurry() {
    if (!this.#isOver && this.#retry) this.#open();
  }
}
