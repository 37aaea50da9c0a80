// A bot on Bot Builder that says nothing, without an app id: node botbuilder-peer.mjs
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { ready } from './kit/peer.mjs';

const require = createRequire(import.meta.url);
const { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } = require('botbuilder');

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
adapter.onTurnError = async (_, error) => { throw error; };
const bot = new ActivityHandler();
console.error = console.warn = () => {};

const server = createServer(async (request, response) => {
  const parts = [];
  for await (const part of request) {
    parts.push(part);
  }

  // What express and its JSON parser, which its samples stand on, do before and after it.
  response.status = code => { response.statusCode = code; };
  response.header = (name, value) => response.setHeader(name, value);
  response.send = body => response.write(typeof body === 'string' ? body : JSON.stringify(body));
  try {
    request.body = request.method === 'POST' ? JSON.parse(Buffer.concat(parts)) : undefined;
  } catch {
    response.statusCode = 400;
    response.end();
    return;
  }

  try {
    await adapter.process(request, response, context => bot.run(context));
  } catch {
    response.statusCode = 500; // express does so with what it throws
    response.end();
  }
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
ready({ address: `http://127.0.0.1:${server.address().port}/api/messages` });
