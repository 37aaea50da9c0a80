#!/usr/bin/env bash
# The bot in Microsoft's Agents Playground, which looks and speaks like Teams. Not part of the tests: its licence is for evaluation before
# release, so it is neither in a lock file nor in the repository; npx fetches it when you run this. Its telemetry is off.
#   bash tests/MeetingBot.Browser/playground.sh        starts both and says where to look; Ctrl-C ends them
#   bash tests/MeetingBot.Browser/playground.sh check  asks in the group and in private, and ends with 0 when both are answered
set -euo pipefail
set -m # each in a process group of its own: npx has a child that does not end with it
cd "$(dirname "${BASH_SOURCE[0]}")"
VERSION=0.2.28
BOT=${MEETINGBOT_PORT:-5080} PLAYGROUND=${PLAYGROUND_PORT:-56150}
work=$(mktemp -d)
end() {
  trap - EXIT
  for group in $(jobs -p); do kill -- "-$group" 2>/dev/null || true; done
  wait
  rm -rf "$work"
}
trap end EXIT
trap 'exit 130' INT TERM

# until_answers URL: whatever the status.
until_answers() {
  for _ in $(seq 120); do
    curl -s -o /dev/null "$1" && return 0
    sleep 0.5
  done
  echo "Nothing answers at $1:" >&2
  tail -n 20 "$work"/*.log >&2
  exit 1
}

dotnet build ../../src/MeetingBot -v quiet -clp:NoSummary
DOTNET_ENVIRONMENT=Development Urls="http://127.0.0.1:$BOT" Archive__Path="$work/meetingbot.db" \
  dotnet ../../src/MeetingBot/bin/Debug/net10.0/meetingbot.dll >"$work/bot.log" 2>&1 &
until_answers "http://127.0.0.1:$BOT/readyz"

cp playground.yml "$work/.m365agentsplayground.yml"
(cd "$work" && TEAMSAPPTESTER_BROWSER=none TEAMSAPPTESTER_LOGFILE="$work/wire.log" exec npx --yes "@microsoft/m365agentsplayground@$VERSION" \
  start -e "http://127.0.0.1:$BOT/api/messages" -c msteams -p "$PLAYGROUND" --dt </dev/null >"$work/playground.log" 2>&1) &
until_answers "http://127.0.0.1:$PLAYGROUND/_internal/v1/config"

if [ "${1:-}" = check ]; then
  node clients/playground-talk.mjs "http://127.0.0.1:$PLAYGROUND"
else
  echo "The playground: http://127.0.0.1:$PLAYGROUND   the bot: http://127.0.0.1:$BOT   Ctrl-C ends both."
  wait
fi
