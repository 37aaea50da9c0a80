// A mention in the group and a question in private, through the Agents Playground's own hooks: node playground-talk.mjs PLAYGROUND
import assert from 'node:assert/strict';
import WebSocket from 'ws';
import { ANSWER, QUESTION } from './kit/directline.mjs';

const home = process.argv[2];
const BOT = '28:meetingbot';
const seen = [];
const stream = new WebSocket(`${home.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`);
stream.on('message', data => seen.push(JSON.parse(data)));
await new Promise((resolve, reject) => stream.once('open', resolve).once('error', reject));

await say('19:road@thread.v2', '這句沒有提到它');
await say('19:road@thread.v2', `<at>會議小幫手</at> ${QUESTION}`, [{ mentioned: { id: BOT, name: '會議小幫手' }, text: '<at>會議小幫手</at>' }]);
await answered('19:road@thread.v2');
await say('personal-1', QUESTION);
await answered('personal-1');
console.log('Answered in the group and in private.');
process.exit(0);

async function say(conversation, text, mentions = []) {
  const response = await fetch(`${home}/_conversation/v1/conversations/${encodeURIComponent(conversation)}/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ from: { id: 'u-wang' }, textFormat: 'plain', text, mentions }),
  });
  assert.equal(response.status, 200, await response.text());
}

// The bot's own words come once, and only where they were asked for.
async function answered(conversation) {
  const said = () => seen.filter(word => word.action === 'createMessage' && word.actionConversationId === conversation && word.message.from.id === BOT);
  for (const end = Date.now() + 30_000; said().length === 0;) {
    assert.ok(Date.now() < end, `no answer in ${conversation}: ${JSON.stringify(seen)}`);
    await new Promise(resolve => setTimeout(resolve, 100));
  }

  assert.equal(said().length, 1);
  assert.match(said()[0].message.text, new RegExp(ANSWER));
}
