using System.CommandLine;
using MeetingBot.Archive.Office;
using MeetingBot.Reminders.Amending;
using MeetingBot.Tasks;

namespace MeetingBot.Console;

/// <summary>
/// meetingbot calendar [FILE] [--keep]: what was changed beside the published calendar; or checks a calendar in its form, says what it would
/// move, and keeps it.
/// </summary>
internal sealed class CalendarVerb(ICalendarChanges kept, DayBook days, CalendarAmending amending, TimeProvider clock, Terminal terminal) : IVerb
{
    private const string Here = "指令列";

    public Command Command()
    {
        var file = new Argument<string?>("FILE") { Description = "辦公日曆，每行寫成 2026-03-02,off,調整放假；不寫就列出已更改的日子", Arity = ArgumentArity.ZeroOrOne };
        var keep = new Option<bool>("--keep") { Description = "照檔案更改；不寫只檢查，並列出會改日期的期限和提醒" };
        var verb = new Command("calendar", "列出、檢查或更改辦公日曆") { file, keep };
        verb.SetAction((asked, cancel) => asked.GetValue(file) is { } name ? TakeAsync(name, asked.GetValue(keep), cancel) : ListAsync(cancel));
        return verb;
    }

    private async Task<int> ListAsync(CancellationToken cancel)
    {
        var changes = await kept.ListAsync(cancel).ConfigureAwait(false);
        await terminal.Out.WriteAsync(changes.Count == 0 ? "沒有更改過辦公日曆。\n" : $"本機關更改的日子：\n{string.Join('\n', changes.Select(CalendarWords.Line))}\n").ConfigureAwait(false);
        return ExitStatus.Well;
    }

    private async Task<int> TakeAsync(string name, bool keep, CancellationToken cancel)
    {
        if (!File.Exists(name))
        {
            terminal.Complain($"找不到檔案「{name}」。");
            return ExitStatus.Usage;
        }

        if (new FileInfo(name).Length > CalendarFile.MostBytes)
        {
            terminal.Complain($"「{name}」超過 {CalendarFile.MostBytes >> 20} MB，不是辦公日曆。");
            return ExitStatus.Wrong;
        }

        var known = await days.ReadAsync(cancel).ConfigureAwait(false);
        var read = CalendarFile.Read(await File.ReadAllBytesAsync(name, cancel).ConfigureAwait(false), known, Here, clock.GetUtcNow());
        if (read.Errors.Count > 0)
        {
            read.Errors.Select(error => $"{name}：{error}").ToList().ForEach(terminal.Complain);
            return ExitStatus.Wrong;
        }

        await terminal.Out.WriteAsync(await DoneAsync(read, keep, cancel).ConfigureAwait(false) + "\n").ConfigureAwait(false);
        return ExitStatus.Well;
    }

    private async Task<string> DoneAsync(CalendarFile read, bool keep, CancellationToken cancel)
    {
        if (read.Draft.Changes.Count == 0)
        {
            return $"檔案裡的 {read.Lines} 天和目前的辦公日曆相同，不需要更改。";
        }

        var preview = await amending.PreviewAsync(read.Draft, cancel).ConfigureAwait(false);
        if (!keep)
        {
            return $"辦公日曆會這樣更改：\n{preview}\n還沒有更改；確定的話加上 --keep。";
        }

        await amending.KeepAsync(read.Draft, Here, cancel).ConfigureAwait(false);
        return $"已更改辦公日曆：\n{preview}";
    }
}
