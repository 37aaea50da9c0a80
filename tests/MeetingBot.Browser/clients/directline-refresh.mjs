// The token is renewed as the client does it, and the new one is good: node directline-refresh.mjs BOT
import assert from 'node:assert/strict';
import { connect } from './kit/directline.mjs';

const client = await connect(process.argv[2], 'dl_refresh', { webSocket: false, pollingInterval: 200 });
await client.say('嗨');
const before = client.line.token;

// What its timer does every fifteen minutes.
const renewed = await new Promise((resolve, reject) => client.line.refreshToken().subscribe(resolve, reject));
client.line.token = renewed;

assert.notEqual(await client.say('還在嗎'), 'retry');
assert.equal(claims(renewed).user, 'dl_refresh');
assert.equal(claims(renewed).conv, claims(before).conv);
client.end();
process.exit(0);

function claims(token) {
  return JSON.parse(Buffer.from(token.split('.')[1], 'base64url'));
}
