using System.CommandLine;
using MeetingBot.People;
using MeetingBot.Reminders.Simulation;
using Spectre.Console;

namespace MeetingBot.Console;

/// <summary>
/// meetingbot simulate --from DATE --to DATE [--minutes F --people F --state F] [--json]: every notice that would go out, with its why.
/// Nothing is sent, and nothing of the host's archive is touched.
/// </summary>
internal sealed class SimulateVerb(SimulationRoom room, RollFile configured, Terminal terminal) : IVerb
{
    private const int LongestYears = 20;

    public Command Command()
    {
        var (from, to) = (DayOption.Of("--from", "第一天"), DayOption.Of("--to", "最後一天（含）"));
        var minutes = new Option<DirectoryInfo>("--minutes") { Description = "會議紀錄的資料夾；不寫就是設定 Minutes:Folder 的", HelpName = "FOLDER" };
        minutes.MustExist();
        var people = new Option<string>("--people") { Description = "名冊檔案；不寫就是設定 People:File 的", HelpName = "FILE" };
        var state = new Option<string>("--state") { Description = "資料庫的備份檔：用其中的待辦、進度、行事曆和請假", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "每則訊息一行 JSON" };
        var verb = new Command("simulate", "列出這段期間會送出的每一則提醒和原因；什麼都不會真的送出") { from, to, minutes, people, state, json };
        verb.Validators.Add(asked =>
        {
            if (asked.GetResult(from) is null || asked.GetResult(to) is null)
            {
                asked.AddError("simulate 要有 --from 和 --to，例如 --from 2025-09-01 --to 2026-06-30。");
            }
        });
        verb.SetAction((asked, cancel) => RunAsync(
            asked.GetValue(from)!.Value, asked.GetValue(to)!.Value, asked.GetValue(minutes)?.FullName, asked.GetValue(people), asked.GetValue(state), asked.GetValue(json), cancel));
        return verb;
    }

    private async Task<int> RunAsync(DateOnly from, DateOnly to, string? minutes, string? people, string? state, bool json, CancellationToken cancel)
    {
        if (from > to || to > from.AddYears(LongestYears))
        {
            terminal.Complain($"--to 必須是 --from 當天或之後，最多 {LongestYears} 年。");
            return ExitStatus.Usage;
        }

        if (people is not null && RollFile.Read(people, people) is RollReading.Wrong(var faults))
        {
            terminal.Complain($"--people 的「{people}」有錯：");
            faults.Select(fault => fault.ToString()).ToList().ForEach(terminal.Complain);
            return ExitStatus.Usage;
        }

        if (state is not null && !File.Exists(state))
        {
            terminal.Complain($"--state 的「{state}」不存在：請給 meetingbot backup 寫出的檔案。");
            return ExitStatus.Usage;
        }

        var roll = people is not null && RollFile.Read(people, people) is RollReading.Read(var own) ? own : null;
        return await room.UseAsync(minutes, roll ?? Configured(), state, (office, all) => PrintAsync(office.RunAsync(all, from, to, state is not null, cancel), json), cancel)
            .ConfigureAwait(false);
    }

    private Roll? Configured() => configured.Read() is RollReading.Read(var roll) ? roll : null;

    private async Task<int> PrintAsync(IAsyncEnumerable<SimulatedNotice> notices, bool json)
    {
        var (count, day) = (0, default(DateOnly?));
        await foreach (var notice in notices.ConfigureAwait(false))
        {
            count++;
            if (json)
            {
                await terminal.Out.WriteAsync(SimulationJson.Line(notice) + "\n").ConfigureAwait(false);
                continue;
            }

            if (day != notice.At.Day)
            {
                day = notice.At.Day;
                Say($"\n━━ {OfficeWords.Of(notice.At)} ━━\n", new Style(Color.Aqua, decoration: Decoration.Bold));
            }

            Print(notice);
        }

        if (!json)
        {
            Say($"\n共 {count} 則訊息。\n");
        }

        return ExitStatus.Well;
    }

    private void Print(SimulatedNotice notice)
    {
        Say($"\n▸ {notice.Message.Recipient}（{SimulationJson.Address(notice)}）\n", new Style(decoration: Decoration.Bold));
        Say(string.Join('\n', notice.Text.Split('\n').Select(line => line.Length > 0 ? $"  {Sheet.Clean(line)}" : "")) + "\n");
        if (notice.Message.Message.Message.Buttons is { Count: > 0 } buttons)
        {
            Say($"  {string.Join(' ', buttons.Select(button => $"［{button.Label}］"))}\n");
        }

        foreach (var why in notice.Why.Split('\n').Where(line => line.Length > 0))
        {
            Say($"  ※ {Sheet.Clean(why)}\n", new Style(Color.Grey));
        }
    }

    private void Say(string words, Style? style = null) => terminal.Lines.Write(new Text(words, style));
}
