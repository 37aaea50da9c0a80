using System.CommandLine;
using System.Globalization;
using MeetingBot.Archive.Post;
using MeetingBot.Minutes.Calendar;
using Spectre.Console;

namespace MeetingBot.Console;

/// <summary>meetingbot outbox [--json] [--all] [--resend ID]: what is owed, and first what did not arrive or may not have; one of those is sent after all.</summary>
internal sealed class OutboxVerb(IOutbox outbox, Terminal terminal) : IVerb
{
    private const int Most = 200;
    private static readonly OutboxState[] Dead = [OutboxState.Unknown, OutboxState.Failed];
    private static readonly OutboxState[] Owed = [OutboxState.Pending, OutboxState.Sending];

    public Command Command()
    {
        var json = new Option<bool>("--json") { Description = "每則訊息一行 JSON" };
        var all = new Option<bool>("--all") { Description = "連同已送出的" };
        var resend = new Option<long?>("--resend") { Description = "把這個編號的訊息再送一次；只有不確定或失敗的可以", HelpName = "ID" };
        var verb = new Command("outbox", "列出還沒送到的訊息，不確定和失敗的在前") { json, all, resend };
        verb.SetAction((asked, cancel) => asked.GetValue(resend) is { } id ? ResendAsync(id, cancel) : ListAsync(asked.GetValue(json), asked.GetValue(all), cancel));
        return verb;
    }

    private async Task<int> ResendAsync(long id, CancellationToken cancel)
    {
        if (!await outbox.ResendAsync(id, cancel).ConfigureAwait(false))
        {
            terminal.Complain($"沒有編號 {id} 的訊息是不確定或失敗的：meetingbot outbox 會列出來。");
            return ExitStatus.Usage;
        }

        terminal.Lines.Write(new Text($"編號 {id} 的訊息會再送一次。\n"));
        return ExitStatus.Well;
    }

    private async Task<int> ListAsync(bool json, bool all, CancellationToken cancel)
    {
        IReadOnlyList<OutboxEntry> list =
        [
            .. await outbox.ListAsync(Dead, Most, cancel).ConfigureAwait(false),
            .. await outbox.ListAsync(Owed, Most, cancel).ConfigureAwait(false),
            .. all ? await outbox.ListAsync([OutboxState.Sent], Most, cancel).ConfigureAwait(false) : [],
        ];
        if (json)
        {
            foreach (var entry in list)
            {
                await terminal.Out.WriteAsync(Line(entry) + "\n").ConfigureAwait(false);
            }

            return ExitStatus.Well;
        }

        var sheet = new Sheet("寄件匣", "編號|", "狀態|", "對象", "次數|", "起於|", "原因", "訊息");
        foreach (var entry in list)
        {
            sheet.Add(
                entry.Id.ToString(CultureInfo.InvariantCulture), OfficeWords.Of(entry.State), entry.Message.To.Line,
                entry.Attempts.ToString(CultureInfo.InvariantCulture), OfficeWords.Of(entry.PutAt.InTaipei()), entry.Why, FirstWords.Of(entry.Message.Message.Text));
        }

        sheet.Print(terminal.Page);
        return ExitStatus.Well;
    }

    private static string Line(OutboxEntry entry) => MinutesJson.Line(new
    {
        entry.Id,
        entry.Message.To.Line,
        State = entry.State.ToString().ToLowerInvariant(),
        entry.Attempts,
        entry.IsAgain,
        Since = entry.PutAt.InTaipei().ToString(),
        Due = entry.State == OutboxState.Pending ? entry.DueAt.InTaipei().ToString() : null,
        entry.Why,
        entry.Message.Message.Text,
    });
}
