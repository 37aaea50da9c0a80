// botframework-directlinejs in Node: it expects what browsers have.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
globalThis.XMLHttpRequest = require('xmlhttprequest').XMLHttpRequest;
globalThis.WebSocket = require('ws');
require('rxjs/add/observable/timer'); // what it calls on 429, and forgets to load itself
const { DirectLine } = require('botframework-directlinejs');

export const QUESTION = '零用金最晚要在哪天幾點以前結報？';
export const ANSWER = '12月26日';

const PATIENCE = 60_000;

export async function token(bot, user) {
  const response = await fetch(`${bot}directline/tokens/generate`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ user: { id: user } }),
  });
  if (!response.ok) {
    throw new Error(`no token: ${response.status}`);
  }

  return (await response.json()).token;
}

// Keeps every activity from the beginning, so that nothing that comes early is missed.
export async function connect(bot, user, options = {}) {
  const line = new DirectLine({ token: await token(bot, user), domain: `${bot}directline`, ...options });
  const seen = [];
  const waiting = new Set();
  const statuses = [];
  line.connectionStatus$.subscribe(status => statuses.push(status));
  const subscription = line.activity$.subscribe(activity => {
    seen.push(activity);
    waiting.forEach(look => look());
  });

  return {
    line,
    seen,
    statuses,
    say: (text, more = {}) => new Promise((resolve, reject) =>
      line.postActivity({ type: 'message', text, from: { id: user }, ...more }).subscribe(resolve, reject)),
    until: (what, fits) => new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`waited in vain for ${what}; seen: ${JSON.stringify(seen)}`)), PATIENCE);
      const look = () => {
        const found = seen.find(fits);
        if (found) {
          clearTimeout(timer);
          waiting.delete(look);
          resolve(found);
        }
      };
      waiting.add(look);
      look();
    }),
    end: () => {
      subscription.unsubscribe();
      line.end();
    },
  };
}

export const isBots = activity => activity.from.role === 'bot';
