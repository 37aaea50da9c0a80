using System.CommandLine;
using System.Globalization;
using MeetingBot.Archive;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Tasks.Rulings;
using Spectre.Console;

namespace MeetingBot.Console;

/// <summary>meetingbot rollback [GENERATION]: the archive as an earlier reload left it; without a number, what there is to choose from.</summary>
internal sealed class RollbackVerb(IMinutesArchive archive, DutySync duties, Terminal terminal) : IVerb
{
    public Command Command()
    {
        var number = new Argument<long?>("GENERATION") { Description = "要回復到第幾代；不寫就列出可以回復的", Arity = ArgumentArity.ZeroOrOne };
        var verb = new Command("rollback", "回復到先前載入的內容") { number };
        verb.SetAction((asked, cancel) => asked.GetValue(number) is { } wanted ? RollBackAsync(wanted, cancel) : ListAsync(cancel));
        return verb;
    }

    private async Task<int> ListAsync(CancellationToken cancel)
    {
        var sheet = new Sheet("載入過的內容", "代|", "時間|", "紀錄|", "報告");
        var all = await archive.GenerationsAsync(cancel).ConfigureAwait(false);
        foreach (var generation in all)
        {
            var isCurrent = generation == all[0];
            sheet.Add(
                $"{generation.Number}{(isCurrent ? "（目前）" : "")}", OfficeWords.Of(generation.PublishedAt.InTaipei()),
                generation.Files.ToString(CultureInfo.InvariantCulture), generation.Report.Split('\n')[0]);
        }

        sheet.Print(terminal.Page);
        return ExitStatus.Well;
    }

    private async Task<int> RollBackAsync(long wanted, CancellationToken cancel)
    {
        if (!await archive.RollBackAsync(wanted, cancel).ConfigureAwait(false))
        {
            terminal.Complain($"沒有第 {wanted} 代：只保留目前和之前的三代，meetingbot rollback 會列出來。");
            return ExitStatus.Usage;
        }

        await duties.RunAsync(cancel).ConfigureAwait(false);
        var current = (await archive.GenerationsAsync(cancel).ConfigureAwait(false))[0];
        terminal.Lines.Write(new Text($"已回復到第 {wanted} 代的內容；目前是第 {current.Number} 代，共 {current.Files} 份紀錄。\n"));
        return ExitStatus.Well;
    }
}
