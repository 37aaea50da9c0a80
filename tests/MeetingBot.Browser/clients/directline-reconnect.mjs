// The line breaks, the client comes back by itself, and gets what it missed once and nothing twice: node directline-reconnect.mjs BOT
import assert from 'node:assert/strict';
import { connect, isBots } from './kit/directline.mjs';

const sockets = [];
class Watched extends WebSocket {
  constructor(url) {
    super(url);
    sockets.push(this);
  }
}

const client = await connect(process.argv[2], 'dl_reconnect', { WebSocket: Watched, random: () => 0 }); // comes back after three seconds
const first = await client.say('說明一');
await client.until('the first answer', activity => isBots(activity) && activity.replyToId === first);

sockets[0].terminate();
const missed = await client.say('說明二'); // by REST, while there is no stream
await client.until('the echo of what was missed', activity => activity.id === missed);
await client.until('the answer that was missed', activity => isBots(activity) && activity.replyToId === missed);

assert.equal(sockets.length, 2);
assert.match(sockets[1].url, /watermark=[1-9]/);
const ids = client.seen.filter(activity => activity.type === 'message').map(activity => activity.id);
assert.deepEqual(ids, [...new Set(ids)], 'nothing came twice');
client.end();
process.exit(0);
