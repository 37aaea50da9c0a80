// The bot asks to slow down; who waits as long as it says and sends again loses nothing and says nothing twice: node directline-slow-down.mjs BOT
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { connect } from './kit/directline.mjs';

const client = await connect(process.argv[2], 'dl_fast', { webSocket: false, pollingInterval: 200 });
const words = [];
const waits = [];

// A slow machine sends more until it is asked: meanwhile it may send another every few seconds.
for (let i = 1; waits.length === 0 && i <= 200; i++) {
  const text = `第${i}則`;
  const more = { channelData: { clientActivityID: `mine-${i}` } };
  words.push(text);
  while (!(await sent(text, more))) {
    // Web Chat offers the user to send it again.
  }
}

await client.until('the last one', activity => activity.text === words.at(-1));
assert.ok(waits.length > 0 && waits.every(seconds => seconds >= 1), `it was asked to wait: ${waits}`);
// In any order: the library gives out each activity of an answer on a timer of its own, and on a busy machine two answers mix.
assert.deepEqual(client.seen.filter(activity => activity.from.id === 'dl_fast').map(activity => activity.text).sort(), words.sort());
client.end();
process.exit(0);

async function sent(text, more) {
  try {
    assert.notEqual(await client.say(text, more), 'retry');
    return true;
  } catch (error) {
    assert.equal(error.status, 429);
    waits.push(Number(error.xhr.getResponseHeader('Retry-After')));
    await wait(waits.at(-1) * 1000);
    return false;
  }
}
