// A peer that stays: says one line of JSON when it is there, and ends when its standard input does.
export function ready(said) {
  process.stdout.write(`${JSON.stringify(said)}\n`);
  process.stdin.resume();
  process.stdin.on('end', () => process.exit(0));
}
