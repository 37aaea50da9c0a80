// What the page asks the server. In Development each tab has its own pass, so that two windows are two colleagues.

const PASS = "meetingbot-pass";

export class ApiError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }

  /** The server has said no; asking again would change nothing. */
  get isFinal() {
    return this.status >= 400 && this.status < 500 && this.status !== 408 && this.status !== 429;
  }
}

export const pass = {
  get: () => sessionStorage.getItem(PASS),
  set: (value) => (value ? sessionStorage.setItem(PASS, value) : sessionStorage.removeItem(PASS)),
};

function headers(more = {}) {
  const own = pass.get();
  return own ? { ...more, "X-Colleague": own } : more;
}

async function ask(path, options = {}) {
  let response;
  try {
    response = await fetch(path, { ...options, headers: headers(options.headers), credentials: "same-origin", redirect: "error" });
  } catch {
    throw new ApiError(0, "連不上伺服器。");
  }
  if (response.status === 204) return null;
  const body = await response.json().catch(() => null);
  if (!response.ok) throw new ApiError(response.status, body?.error ?? `伺服器沒有完成這個要求（${response.status}）。`);
  return body;
}

export const get = (path) => ask(path);

export const post = (path, body) => ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

const room = (id) => `/chat/rooms/${encodeURIComponent(id)}`;

export const lines = (id, before) => get(`${room(id)}/lines?limit=50${before ? `&before=${before}` : ""}`);
export const line = (id, number) => get(`${room(id)}/lines/${number}`);
export const say = (id, said) => post(`${room(id)}/lines`, said);
export const edit = (id, number, text, mentions) => post(`${room(id)}/lines/${number}/edit`, { id: newId(), text, mentions });
export const press = (id, number, button) => post(`${room(id)}/lines/${number}/press`, { id: newId(), button });
export const react = (id, number, isGood) => post(`${room(id)}/lines/${number}/react`, { id: newId(), isGood });

/** A file, with how much of it has gone: fetch does not tell that. */
export function upload(id, file, fileId, progress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `${room(id)}/files?id=${fileId}&name=${encodeURIComponent(file.name)}`);
    for (const [name, value] of Object.entries(headers({ "Content-Type": "application/octet-stream" }))) request.setRequestHeader(name, value);
    request.upload.addEventListener("progress", (event) => event.lengthComputable && progress(event.loaded / event.total));
    request.addEventListener("load", () => {
      const body = parse(request.responseText);
      request.status === 200 ? resolve(body) : reject(new ApiError(request.status, body?.error ?? `檔案沒有送出（${request.status}）。`));
    });
    request.addEventListener("error", () => reject(new ApiError(0, "連不上伺服器，檔案沒有送出。")));
    request.send(file);
  });
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What the page calls something it asks for: the same when it asks again. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
