// The door: in Development one chooses who one is, elsewhere one signs in.

import * as api from "./api.js";
import { avatar, byId, el } from "./dom.js";

/** Shows the door, and is done when somebody may come in. */
export async function passDoor() {
  const door = await api.get("/chat/door");
  byId("door-title").textContent = door.botName;
  document.title = door.botName;
  if (door.mode === "oidc") {
    const hasFailed = new URLSearchParams(location.search).get("signin") === "failed";
    if (!hasFailed) {
      location.assign(door.signIn);
      return new Promise(() => {});
    }
    tell("登入沒有完成，請再試一次。若一直如此，請通知管理者。", el("a", { class: "button", href: door.signIn }, "登入"));
    return new Promise(() => {});
  }
  if (door.mode === "header") {
    tell("沒有收到登入的身分。請從機關的入口網站開啟這個頁面；若一直如此，請通知管理者。", el("a", { class: "button", href: "/" }, "重新整理"));
    return new Promise(() => {});
  }
  return choose(door.people ?? []);
}

function tell(words, action) {
  byId("door").hidden = false;
  byId("door-text").textContent = words;
  byId("door-action").replaceChildren(action);
}

function choose(people) {
  byId("door").hidden = false;
  byId("door-text").textContent = people.length > 0
    ? "開發環境：請選擇你是誰。每個分頁各自是一位同仁，開兩個視窗就能對話。"
    : "名冊裡還沒有可以使用網頁的人：請在設定 People:File 的名冊加上帳號（accounts 的 web）。";
  byId("door-search-label").hidden = people.length <= 8;
  return new Promise((resolve) => {
    const show = () => {
      const wanted = byId("door-search").value.trim().toLowerCase();
      byId("door-people").replaceChildren(...people
        .filter(({ name, account, unit }) => [name, account, unit ?? ""].some((words) => words.toLowerCase().includes(wanted)))
        .map((person) => el("li", {}, el("button",
          { type: "button", class: "person", testid: "choose-person", "data-account": person.account, onclick: () => enter(person.account) },
          avatar(person.account, person.name),
          el("span", { class: "who" }, el("strong", {}, person.name), el("small", {}, person.unit ?? "未編單位"))))));
    };
    const enter = async (account) => {
      try {
        api.pass.set((await api.post("/chat/choose", { account })).pass);
      } catch (fault) {
        byId("door-text").textContent = fault.message;
        return;
      }
      byId("door").hidden = true;
      resolve();
    };
    byId("door-search").addEventListener("input", show);
    show();
    byId("door-people").querySelector("button")?.focus();
  });
}

/** Back to a page that sent one here to sign in; only to our own. */
export function wayBack() {
  const back = new URLSearchParams(location.search).get("back");
  return back && /^\/[^/\\]/.test(back) ? back : null;
}
