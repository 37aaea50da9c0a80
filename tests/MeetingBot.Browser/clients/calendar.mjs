// A calendar of ours as ical.js reads it, which is what Thunderbird's calendar stands on: node calendar.mjs FILE
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

const bytes = readFileSync(process.argv[2]);
const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
for (const line of text.split('\r\n')) {
  assert(!/[\r\n]/.test(line), `a line end that is none: ${JSON.stringify(line)}`);
  assert(Buffer.byteLength(line) <= 75, `longer than 75 octets: ${line}`);
}

ICAL.design.strict = true;
const calendar = new ICAL.Component(ICAL.parse(text));
assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
assert.equal(calendar.getFirstPropertyValue('x-wr-calname'), '資訊局的會議待辦');
assert.equal(calendar.getFirstPropertyValue('refresh-interval').toSeconds(), 3600);
for (const zone of calendar.getAllSubcomponents('vtimezone')) {
  ICAL.TimezoneService.register(zone);
}

const events = new Map(calendar.getAllSubcomponents('vevent').map(one => new ICAL.Event(one)).map(event => [event.uid.match(/^duty-(\d+)-/)[1], event]));
assert.equal(events.size, 6, 'an undated duty has no place in a calendar');
const day = (event, from, to) => {
  assert(event.startDate.isDate && event.endDate.isDate);
  assert.deepEqual([event.startDate.toString(), event.endDate.toString(), event.duration.toSeconds()], [from, to, 24 * 3600]);
};
const status = event => event.component.getFirstPropertyValue('status');
const alarms = event => event.component.getAllSubcomponents('valarm').map(alarm => {
  const trigger = alarm.getFirstProperty('trigger');
  const from = trigger.getParameter('related') === 'END' ? event.endDate : event.startDate;
  const at = from.clone();
  at.isDate = false;
  at.addDuration(trigger.getFirstValue());
  return at.toString();
});

const plain = events.get('57');
day(plain, '2025-12-31', '2026-01-01');
assert.equal(plain.summary, '完成弱點掃描');
assert.equal(plain.description, ['「請資訊局於12月31日前完成弱點掃描。」', '—— 望海市政府資訊局第11次局務會議，114年11月28日（五）', '期限：114年12月31日（三）', '主辦：資訊局', '完成後請在聊天裡說「完成 57」。'].join('\n'));
assert.equal(plain.component.getFirstPropertyValue('url'), 'https://meetings.example.gov.tw/bot/minutes/11.txt#p4');
assert.equal(plain.component.getFirstPropertyValue('transp'), 'TRANSPARENT');
assert.equal(plain.sequence, 1);
assert.equal(status(plain), 'CONFIRMED');
assert.deepEqual(alarms(plain), ['2025-12-30T08:30:00', '2025-12-31T08:30:00']);

const timed = events.get('58');
assert.equal(timed.endDate.toJSDate().toISOString(), '2025-12-31T04:00:00.000Z', 'noon in Taipei');
assert.equal(timed.duration.toSeconds(), 1800);
assert(timed.description.startsWith('「請於12月31日（三）中午12時前，將\\表單;清單,送達。\n逾時不候。」\n'));
assert.deepEqual(alarms(timed), ['2025-12-30T12:00:00', '2025-12-31T10:00:00']);

day(events.get('59'), '2026-01-15', '2026-01-16');
assert(events.get('59').description.includes('原訂期限114年12月31日（三）'));
assert.deepEqual([status(events.get('60')), events.get('60').sequence, alarms(events.get('60'))], ['CANCELLED', 4, []]);
assert(events.get('61').uid.endsWith('-20251210@meetings.example.gov.tw'));
assert.deepEqual([status(events.get('62')), alarms(events.get('62'))], ['CONFIRMED', []], 'paused');
