// Debian's Chromium with nothing of a user in it, and nothing that calls home.
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';

export const SHOTS = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../../../../artifacts/screenshots');

export async function open() {
  await mkdir(SHOTS, { recursive: true });
  return chromium.launch({
    executablePath: process.env.MEETINGBOT_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox', // in a container the tests are root
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-default-apps',
      '--disable-sync',
      '--disable-dev-shm-usage',
      '--no-first-run',
    ],
  });
}

// A page whose scripts may not fail silently, and which may call nobody but loopback.
export async function page(context, problems) {
  context.setDefaultTimeout(60_000); // a machine may be busy
  const opened = await context.newPage();
  opened.on('pageerror', error => problems.push(`script: ${error.message}`));
  await context.route(url => !['127.0.0.1', 'localhost'].includes(url.hostname) && url.protocol.startsWith('http'), route => {
    problems.push(`called ${route.request().url()}`);
    return route.abort();
  });
  return opened;
}

// What a page does in its own time.
export async function until(holds, what) {
  for (const end = Date.now() + 60_000; !(await holds());) {
    assert.ok(Date.now() < end, what);
  }
}

export const shot = (opened, name) => opened.screenshot({ path: path.join(SHOTS, `${name}.png`) });
