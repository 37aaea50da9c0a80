#!/usr/bin/env bash
# Builds everything with warnings as errors and runs every test. Installs what the tests need and the machine lacks.
#   bash tests/run.sh              every test
#   bash tests/run.sh ConsoleTests only tests whose full name holds these words (or any filter `dotnet test` knows: Category!=Slow)
# The last line is `N passed, N failed`; the exit status is not 0 when anything failed or nothing ran.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1
export DOTNET_TieredPGO=0 # profiled code takes more of the processor for its first minutes, and no compiler or test host here lives longer

passed=0 failed=0
finish() {
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
  exit
}

# give_up WHY: something other than a test went wrong; it counts as one failure, so that nobody reads the last line as success.
give_up() {
  echo "tests/run.sh: $1" >&2
  failed=$((failed + 1))
  finish
}

# need PROGRAM PACKAGE: the Debian package that brings the program, installed when the program is not there.
lacking=()
need() { command -v "$1" >/dev/null 2>&1 || lacking+=("$2"); }

install_lacking() {
  [ "${#lacking[@]}" -gt 0 ] || return 0
  local as=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || give_up "please run as root: apt-get install -y ${lacking[*]}"
    as=(sudo)
  fi
  command -v apt-get >/dev/null 2>&1 || give_up "no apt-get here; please install what Debian calls: ${lacking[*]}"
  echo "Installing ${lacking[*]}"
  "${as[@]}" apt-get update -qq || echo "tests/run.sh: apt-get update failed; trying with the lists that are there" >&2
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${lacking[@]}" >/dev/null ||
    give_up "could not install ${lacking[*]}"
  lacking=()
}

# fresh FOLDER: its npm packages, exactly as the lock file says; nothing when they are there already. No package runs a script.
fresh() {
  cmp -s "$1/package-lock.json" "$1/node_modules/.installed" && return 0
  echo "Installing the npm packages of $1"
  (cd "$1" && npm ci --ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error) &&
    cp "$1/package-lock.json" "$1/node_modules/.installed" || give_up "npm ci failed in $1"
}

# What the real clients need: Node with their packages, a browser, and fonts with Chinese and 👍 for the pictures.
prepare_browser() {
  need node nodejs
  need npm npm
  need chromium chromium
  compgen -G "/usr/share/fonts/opentype/noto/NotoSansCJK*" >/dev/null || lacking+=(fonts-noto-cjk)
  compgen -G "/usr/share/fonts/truetype/noto/NotoColorEmoji*" >/dev/null || lacking+=(fonts-noto-color-emoji)
  install_lacking
  [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || give_up "Node 20 or newer is needed; here is $(node --version)"
  fresh tests/MeetingBot.Browser
  fresh tests/MeetingBot.Browser/webchat
}

# prepare_beside: the same while the machine builds and tests. It ends with 1 where it has to give up; what it says waits for its place.
prepare_beside() (
  give_up() { echo "tests/run.sh: $1" >&2; exit 1; }
  prepare_browser
) >"$results/clients.txt" 2>&1

# chosen PROJECT: whether the filter leaves a test of it.
chosen() {
  [ "${#filter[@]}" -eq 0 ] || dotnet test "$1" -c Release --no-build --list-tests "${filter[@]}" 2>/dev/null | grep -q '^    '
}

# count NAME FILE: an attribute of the counters that a result file ends with; 0 where there is none.
count() { grep -o '<Counters [^>]*' "$2" 2>/dev/null | grep -o " $1=\"[0-9]*\"" | grep -o '[0-9]*' | tail -n 1 | grep . || echo 0; }

# The SDK's own installer puts it here when it is not in PATH.
command -v dotnet >/dev/null 2>&1 || PATH="$PATH:$HOME/.dotnet:/usr/share/dotnet"
command -v dotnet >/dev/null 2>&1 || give_up "the .NET 10 SDK is not there; see https://dotnet.microsoft.com/download"
need pdftotext poppler-utils # reads PDF
if [ -d ../shared/gold ] || [ -n "${MEETINGBOT_SHARED:-}" ]; then
  need python3 python3 # the scorer of the annotated minutes
fi
install_lacking

results=$(mktemp -d)
trap 'wait; rm -rf "$results"' EXIT # npm is not left alone with half a folder
beside=
if [ "$#" -eq 0 ] && [ "$(id -u)" -eq 0 ]; then # whoever is not root may be asked for a password
  prepare_beside &
  beside=$!
fi

dotnet build MeetingBot.sln -c Release -v quiet -clp:NoSummary || give_up "the build failed"

filter=()
[ "$#" -gt 0 ] && filter=(--filter "$*")
for project in tests/*/*.Tests.csproj tests/MeetingBot.Browser/MeetingBot.Browser.csproj; do
  name=$(basename "$project" .csproj)
  echo "== $name"
  if [ "$name" = MeetingBot.Browser ]; then
    if [ -n "$beside" ]; then
      wait "$beside"
      status=$?
      cat "$results/clients.txt"
      [ "$status" -eq 0 ] || give_up "the real clients cannot run"
    else
      chosen "$project" || continue # nothing is installed for tests that do not run
      prepare_browser
    fi
  fi
  dotnet test "$project" -c Release --no-build -v quiet --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=minimal" \
    --results-directory "$results" "${filter[@]}"
  status=$?
  passed=$((passed + $(count passed "$results/$name.trx")))
  failures=$(count failed "$results/$name.trx")
  # A test host that crashed, or timed out, has an exit status and perhaps no failed test.
  [ "$status" -ne 0 ] && [ "$failures" -eq 0 ] && failures=1
  failed=$((failed + failures))
done

if [ "${#filter[@]}" -eq 0 ]; then
  echo "== A tenth of the figures under load"
  if bash tests/figures.sh --tenth; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
fi
finish
