// The list of names that opens at @. The focus stays in the text; the list is told of by aria-activedescendant.

import { avatar, byId, el } from "./dom.js";

const MOST = 8;

export class Picker {
  #options = [];
  #at = 0;
  #from = -1;

  /** @param people() those who can be mentioned: {account, name, unit}, the bot with account null */
  constructor(text, people, chosen) {
    Object.assign(this, { text, people, chosen, list: byId("picker") });
  }

  get isOpen() {
    return !this.list.hidden;
  }

  /** Looks what stands before the caret. */
  look() {
    const before = this.text.value.slice(0, this.text.selectionStart);
    const match = /(^|[^\w.])[@＠]([^\s@＠]{0,12})$/.exec(before);
    if (!match || this.text.selectionStart !== this.text.selectionEnd) return this.close();
    this.#from = before.length - match[2].length - 1;
    const wanted = match[2].toLowerCase();
    this.#options = this.people().filter(({ name, account, unit }) =>
      name.toLowerCase().includes(wanted) || (account ?? "").toLowerCase().startsWith(wanted) || (wanted && unit?.includes(wanted))).slice(0, MOST);
    if (this.#options.length === 0 || this.#options.some(({ name }) => name === match[2])) return this.close();
    this.#at = 0;
    this.#show();
  }

  /** True when the key was for the list. */
  key(event) {
    if (!this.isOpen) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      this.#at = (this.#at + step + this.#options.length) % this.#options.length;
      this.#show();
    } else if (event.key === "Enter" || event.key === "Tab") this.#choose(this.#options[this.#at]);
    else if (event.key === "Escape") this.close();
    else return false;
    event.preventDefault();
    return true;
  }

  close() {
    this.list.hidden = true;
    this.text.removeAttribute("aria-activedescendant");
  }

  #show() {
    this.list.replaceChildren(...this.#options.map((person, index) => el("li",
      {
        id: `mention-${index}`, role: "option", "aria-selected": String(index === this.#at), testid: "mention-option",
        // Before the text loses the focus.
        onpointerdown: (event) => {
          event.preventDefault();
          this.#choose(person);
        },
      },
      avatar(person.account, person.name), el("span", { class: "who" }, el("strong", {}, person.name), el("small", {}, person.account ? person.unit ?? "" : "發問會議紀錄")))));
    this.list.hidden = false;
    this.list.children[this.#at].scrollIntoView({ block: "nearest" });
    this.text.setAttribute("aria-activedescendant", `mention-${this.#at}`);
  }

  #choose(person) {
    const { text } = this;
    text.setRangeText(`@${person.name} `, this.#from, text.selectionStart, "end");
    this.close();
    this.chosen(person);
    text.focus();
  }
}
