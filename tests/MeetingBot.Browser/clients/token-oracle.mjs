// botframework-connector's verdict on each token of a table: node token-oracle.mjs TABLE APPID
// It publishes the keys on loopback, so that whoever is held to the same table can be asked about the very same tokens.
import { constants, createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { ready } from './kit/peer.mjs';

const require = createRequire(import.meta.url);
const { AuthenticationConfiguration, BotFrameworkAuthenticationFactory, PasswordServiceClientCredentialFactory } = require('botframework-connector');
const ISSUER = 'https://api.botframework.com';
const PADDING = { PS256: { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 } };

const [file, appId] = process.argv.slice(2);
const table = JSON.parse(readFileSync(file, 'utf8'));
const keys = Object.fromEntries(Object.keys(table.keys).map(name => [name, generateKeyPairSync('rsa', { modulusLength: 2048 })]));

const directory = createServer((request, response) => {
  const home = `http://127.0.0.1:${directory.address().port}`;
  response.setHeader('Content-Type', 'application/json');
  if (request.url === '/openid') {
    response.end(JSON.stringify({ issuer: ISSUER, jwks_uri: `${home}/keys` }));
  } else if (request.url === '/keys') {
    response.end(JSON.stringify({ keys: Object.entries(table.keys).filter(([, key]) => key.isPublished).map(published) }));
  } else {
    response.statusCode = 400; // nobody gets a token here
    response.end('{"error":"invalid_client"}');
  }
});
await new Promise(resolve => directory.listen(0, '127.0.0.1', resolve));
const home = `http://127.0.0.1:${directory.address().port}`;

const oracle = BotFrameworkAuthenticationFactory.create(
  '', true, 'https://login.microsoftonline.com/botframework.com', `${ISSUER}/.default`, ISSUER, 'https://token.botframework.com',
  `${home}/openid`, `${home}/none`, '', new PasswordServiceClientCredentialFactory(appId, 'secret', ''), new AuthenticationConfiguration());

console.error = () => {}; // it prints keys
const rows = [];
for (const row of table.rows) {
  const activity = row.activity ?? table.defaults.activity;
  const header = authorization({ ...table.defaults, ...row, claims: { ...table.defaults.claims, ...row.claims } });
  rows.push({ name: row.name, status: row.status, header, ...activity, verdict: row.verdict, expected: row.oracle?.verdict ?? row.verdict, oracle: await verdict(activity, header) });
}

ready({ openId: `${home}/openid`, token: `${home}/token`, rows });

async function verdict(activity, header) {
  try {
    const { claimsIdentity } = await oracle.authenticateRequest({ type: 'conversationUpdate', ...activity }, header ?? '');
    return claimsIdentity.isAuthenticated ? 'accept' : 'reject';
  } catch {
    return 'reject';
  }
}

function published([kid, { endorsements }]) {
  const { n, e } = keys[kid].publicKey.export({ format: 'jwk' });
  return { kty: 'RSA', use: 'sig', kid, n, e, ...(endorsements ? { endorsements } : {}) };
}

function authorization(row) {
  return row.header ?? (row.scheme === null ? null : `${row.scheme} ${token(row)}`);
}

function token(row) {
  const header = part({ typ: 'JWT', alg: row.alg, ...(row.kid === null ? {} : { kid: row.kid }) });
  const claims = Object.fromEntries(Object.entries(row.claims).filter(([, value]) => value !== null).map(([name, value]) => [name, claim(value)]));
  const signature = signed(row, `${header}.${part(claims)}`);
  if (row.tamper === 'signature') {
    signature[signature.length - 1] ^= 1;
  }

  const payload = row.tamper === 'payload' ? { ...claims, serviceurl: row.tamperedServiceUrl } : claims;
  return `${header}.${part(payload)}.${signature.toString('base64url')}`;
}

function signed(row, text) {
  const key = keys[row.signWith ?? row.kid];
  if (row.alg === 'none') {
    return Buffer.alloc(0);
  }

  return row.alg === 'HS256'
    ? createHmac('sha256', Buffer.from(key.publicKey.export({ format: 'jwk' }).n, 'base64url')).update(text).digest()
    : sign(`sha${row.alg.slice(2)}`, Buffer.from(text), { key: key.privateKey, padding: constants.RSA_PKCS1_PADDING, ...PADDING[row.alg] });
}

function claim(value) {
  return typeof value === 'number'
    ? Math.floor(Date.now() / 1000) + value
    : value.replace('{appId}', appId).replace('{serviceUrl}', table.defaults.activity.serviceUrl);
}

function part(json) {
  return Buffer.from(JSON.stringify(json)).toString('base64url');
}
