#!/usr/bin/env bash
# Measures what the program reaches under load: rates, open pages, memory, kills, a big city's reminders (see "Figures" in the README).
#   bash tests/figures.sh                    everything, about 30 minutes
#   bash tests/figures.sh --tenth            a tenth of it, with eight times the patience, as tests/run.sh does at its end
#   bash tests/figures.sh kills              one of: rate pages mixed kills
#   bash tests/figures.sh reminders kills    the same of reminders: plan, dispatch, or a year of kills
# The machine should do nothing else. The exit status is 1 when a bar was missed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet build tests/MeetingBot.Bench -c Release -v quiet -clp:NoSummary
bench() { dotnet tests/MeetingBot.Bench/bin/Release/net10.0/MeetingBot.Bench.dll "$@"; }

status=0
case "$*" in
  reminders*) bench "$@" || status=1 ;;
  "" | --tenth)
    bench traffic "$@" || status=1
    bench reminders "$@" || status=1
    ;;
  *) bench traffic "$@" || status=1 ;;
esac
exit "$status"
