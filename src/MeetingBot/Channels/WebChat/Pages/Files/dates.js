// Days and times as they are in Taipei, whatever the machine's zone, and by the bot's clock, which Development may move.

const parts = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Taipei", year: "numeric", month: "numeric", day: "numeric", weekday: "short", hour: "2-digit", minute: "2-digit", hour12: false,
});
const WEEKDAYS = { Sun: "日", Mon: "一", Tue: "二", Wed: "三", Thu: "四", Fri: "五", Sat: "六" };
const DAY = 86_400_000;

let ahead = 0;

/** The bot's clock, as the server told it. */
export function setNow(now) {
  ahead = new Date(now) - Date.now();
}

export const now = () => new Date(Date.now() + ahead);

function read(moment) {
  return Object.fromEntries(parts.formatToParts(new Date(moment)).map((part) => [part.type, part.value]));
}

/** 2025-12-15: equal for moments of one day. */
export function dayKey(moment) {
  const { year, month, day } = read(moment);
  return `${year}-${month}-${day}`;
}

/** 114年12月15日（一） */
export function rocDay(moment) {
  const { year, month, day, weekday } = read(moment);
  return `${Number(year) - 1911}年${Number(month)}月${Number(day)}日（${WEEKDAYS[weekday]}）`;
}

/** 今天 114年12月15日（一） */
export function dayTitle(moment) {
  const near = nearDay(moment);
  return near ? `${near}　${rocDay(moment)}` : rocDay(moment);
}

/** 09:05 */
export function time(moment) {
  const { hour, minute } = read(moment);
  return `${hour === "24" ? "00" : hour}:${minute}`;
}

/** The time of today, else the day: for the list of rooms. */
export function short(moment) {
  const near = nearDay(moment);
  if (near === "今天") return time(moment);
  if (near) return near;
  const { month, day } = read(moment);
  return `${Number(month)}月${Number(day)}日`;
}

function nearDay(moment) {
  const key = dayKey(moment);
  if (key === dayKey(now())) return "今天";
  return key === dayKey(now().getTime() - DAY) ? "昨天" : null;
}
