// A room as the page knows it: its lines so far, what is unread, what is on its way.

export const BOT = "@bot";

export class Room {
  constructor(view) {
    this.lines = new Map(); // by number
    this.quoted = new Map(); // lines that a reply names and that are not loaded; null while asked for, false when gone
    this.reactions = new Map(); // of mine, by the bot's line
    this.pending = []; // mine, without a number yet
    this.typing = new Map(); // account or "" for the bot, and until when
    this.earlier = undefined; // undefined: nothing loaded; null: the beginning is there
    this.draft = "";
    this.unreadFrom = null; // the number after which the line 「以下是未讀訊息」 stands
    this.update(view);
  }

  update(view) {
    Object.assign(this, { id: view.id, name: view.name, isGroup: !!view.isGroup, count: view.count ?? 0, members: view.members ?? [] });
    this.online = new Set(view.online ?? []);
    this.readUpTo = new Map(Object.entries(view.readUpTo ?? {}));
    this.mine = view.mine ?? 0;
    this.unread = view.unread ?? 0;
    this.last = view.last ?? null;
    this.counted = view.last?.number ?? 0;
  }

  get isLoaded() {
    return this.earlier !== undefined;
  }

  member(account) {
    return this.members.find((member) => member.account === account);
  }

  nameOf(line, botName) {
    if (!line.by) return botName;
    return this.member(line.by)?.name ?? line.name ?? line.by;
  }

  /** Takes a line that came or was loaded. */
  add(seen) {
    const { number, line } = seen;
    if (line.kind === "reacted") {
      const known = this.reactions.get(line.target);
      if (!known || known.number < number) this.reactions.set(line.target, { number, isGood: line.isGood });
      return;
    }
    this.lines.set(number, seen);
    if (line.id) this.pending = this.pending.filter((waiting) => waiting.id !== line.id);
    if (this.last?.number === number) this.last = seen;
  }

  /** In order; a room holds some hundreds at most. */
  sorted() {
    return [...this.lines.values()].sort((a, b) => a.number - b.number);
  }

  newest() {
    return Math.max(this.last?.number ?? 0, ...this.lines.keys());
  }

  find(number) {
    return this.lines.get(number) ?? this.quoted.get(number);
  }

  isSaid(line) {
    return !line.kind;
  }

  /** How many of the others have read it. */
  readers(number, me) {
    let count = 0;
    for (const [account, upTo] of this.readUpTo) if (account !== me && upTo >= number && this.member(account)) count++;
    return count;
  }
}

/** The last words of a room, in one line. */
export function summary(room, seen, me, botName) {
  const { line } = seen;
  const who = line.by === me ? "你：" : room.isGroup || line.by ? `${room.nameOf(line, botName)}：` : "";
  return who + words(line);
}

export function words(line) {
  if (line.isDeleted) return "訊息已收回";
  if (line.file) return `[檔案] ${line.file.name}`;
  return (line.text ?? "").replace(/\s+/g, " ");
}
