// The minutes beside the thread, where there is room; elsewhere a link opens a tab.

import { byId } from "./dom.js";

const WIDE = matchMedia("(min-width: 1100px)");

export class Panel {
  #opener = null;

  constructor() {
    byId("panel-close").addEventListener("click", () => this.close());
    const closeOnEscape = (event) => event.key === "Escape" && this.close();
    byId("panel").addEventListener("keydown", closeOnEscape);
    // The page in the frame takes the focus to the sentence; its keys are not heard out here.
    byId("panel-frame").addEventListener("load", (event) => event.target.contentDocument?.addEventListener("keydown", closeOnEscape));
  }

  /** False when the link should open as links do. */
  open(event, url, title) {
    if (!WIDE.matches || event.ctrlKey || event.metaKey || event.shiftKey || new URL(url, location.href).origin !== location.origin) return false;
    event.preventDefault();
    this.#opener = event.currentTarget;
    byId("panel").hidden = false;
    byId("panel-title").textContent = title;
    byId("panel-open").href = url;
    byId("panel-frame").src = url;
    byId("panel-title").focus();
    return true;
  }

  close() {
    byId("panel").hidden = true;
    byId("panel-frame").removeAttribute("src");
    if (this.#opener?.isConnected) this.#opener.focus();
  }
}
