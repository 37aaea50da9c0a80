// What I said and the server has not confirmed: sent until it is, under one id, so that it is there once. It outlives a reload of the tab.

import * as api from "./api.js";

const KEPT = "meetingbot-outgoing";
const WAITS = [500, 1000, 2000, 4000, 8000];

export class Outgoing {
  #isSending = new Set(); // rooms

  /** @param changed called with a room when something in it has changed */
  constructor(rooms, changed) {
    this.rooms = rooms;
    this.changed = changed;
    for (const waiting of JSON.parse(sessionStorage.getItem(KEPT) ?? "[]")) {
      const room = rooms().get(waiting.room);
      if (room) room.pending.push(waiting);
    }
    for (const room of rooms().values()) this.#send(room);
  }

  say(room, said) {
    room.pending.push({ ...said, id: api.newId(), room: room.id });
    this.#keep();
    this.changed(room);
    this.#send(room);
  }

  async sendFile(room, file) {
    const waiting = { id: api.newId(), room: room.id, file: { name: file.name, size: file.size }, bytes: file };
    room.pending.push(waiting);
    await this.#upload(room, waiting);
  }

  again(room, waiting) {
    waiting.error = null;
    if (waiting.file) this.#upload(room, waiting);
    else this.#send(room);
    this.changed(room);
  }

  forget(room, waiting) {
    this.#drop(room, waiting);
    this.changed(room);
  }

  // One after the other: two messages must not overtake each other on the way.
  async #send(room) {
    if (this.#isSending.has(room.id)) return;
    this.#isSending.add(room.id);
    for (let tries = 0; ; ) {
      const waiting = room.pending.find((one) => !one.file && !one.error && !one.number);
      if (!waiting) break;
      try {
        const { id, text, mentions, replyTo } = waiting;
        waiting.number = (await api.say(room.id, { id, text, mentions, replyTo })).number;
        tries = 0;
        this.#keep();
      } catch (fault) {
        if (fault.isFinal) waiting.error = fault.message;
        else await new Promise((resolve) => setTimeout(resolve, WAITS[Math.min(tries++, WAITS.length - 1)]));
      }
      this.changed(room);
    }
    this.#isSending.delete(room.id);
  }

  async #upload(room, waiting) {
    this.changed(room);
    try {
      const sent = await api.upload(room.id, waiting.bytes, waiting.id, (progress) => {
        waiting.progress = progress;
        this.changed(room);
      });
      waiting.number = sent.number;
    } catch (fault) {
      waiting.error = fault.message;
    }
    this.changed(room);
  }

  #drop(room, waiting) {
    room.pending = room.pending.filter((other) => other !== waiting);
    this.#keep();
  }

  #keep() {
    const all = [...this.rooms().values()].flatMap((room) => room.pending).filter((waiting) => !waiting.file && !waiting.number);
    sessionStorage.setItem(KEPT, JSON.stringify(all));
  }
}
