// A question is answered, by polling and over the stream: node directline-talk.mjs BOT rest|stream
import assert from 'node:assert/strict';
import { ANSWER, QUESTION, connect, isBots } from './kit/directline.mjs';

const [bot, way] = process.argv.slice(2);
const client = await connect(bot, `dl_${way}`, { webSocket: way === 'stream', pollingInterval: 200 });

const id = await client.say(QUESTION, { channelData: { clientActivityID: 'mine-1' } });
const answer = await client.until('the answer', activity => isBots(activity) && activity.replyToId === id);
const echo = await client.until('the echo', activity => activity.id === id);

assert.match(answer.text, new RegExp(ANSWER));
assert.equal(echo.channelData.clientActivityID, 'mine-1');
assert.equal(echo.from.id, `dl_${way}`);
assert.equal(client.seen.filter(activity => activity.id === id).length, 1, 'the echo came once');
client.end();
process.exit(0);
