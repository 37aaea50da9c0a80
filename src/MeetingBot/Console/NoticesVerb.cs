using System.CommandLine;
using System.Globalization;
using MeetingBot.Archive.Notices;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Console;

/// <summary>meetingbot notices [--from DATE] [--to DATE] [--csv]: who was told what of which duty, when, by which channel, and whether it was read.</summary>
internal sealed class NoticesVerb(INoticeBook notices, TimeProvider clock, Terminal terminal) : IVerb
{
    private const int UsualDays = 30;

    private static readonly string[] Columns = ["日期|", "對象", "待辦|", "主辦", "提醒階|", "通道|", "狀態|", "送出|", "已讀|", "原因"];

    public Command Command()
    {
        var from = DayOption.Of("--from", "從哪一天起，平常是三十天前");
        var to = DayOption.Of("--to", "到哪一天為止，平常是今天");
        var csv = new Option<bool>("--csv") { Description = "逗號分隔的表格，可以用 Excel 開啟" };
        var verb = new Command("notices", "列出發過的提醒：誰、哪一件、何時、送到沒有、讀了沒有") { from, to, csv };
        verb.SetAction((asked, cancel) =>
        {
            var last = asked.GetValue(to) ?? clock.Today();
            return RunAsync(asked.GetValue(from) ?? last.AddDays(-UsualDays), last, asked.GetValue(csv), cancel);
        });
        return verb;
    }

    private async Task<int> RunAsync(DateOnly from, DateOnly to, bool csv, CancellationToken cancel)
    {
        var log = notices.LogAsync(from, to, cancel);
        if (csv)
        {
            await terminal.Out.WriteAsync(Csv.Mark + Csv.Line(Columns.Select(column => column.TrimEnd('|')))).ConfigureAwait(false);
            await foreach (var one in log.ConfigureAwait(false))
            {
                await terminal.Out.WriteAsync(Csv.Line(Cells(one))).ConfigureAwait(false);
            }

            return ExitStatus.Well;
        }

        var sheet = new Sheet("發過的提醒", Columns);
        await foreach (var one in log.ConfigureAwait(false))
        {
            sheet.Add(Cells(one));
        }

        sheet.Print(terminal.Page);
        return ExitStatus.Well;
    }

    private static string?[] Cells(GivenNotice one) =>
    [
        RocDate.Write(one.Day), one.Recipient, one.Notice.Duty.ToString(CultureInfo.InvariantCulture), one.Notice.Owner, one.Notice.Rung, one.Channel,
        OfficeWords.Of(one.State), Moment(one.SettledAt), Moment(one.ReadAt), one.Notice.Why,
    ];

    private static string? Moment(DateTimeOffset? at) => at is { } known ? OfficeWords.Of(known.InTaipei()) : null;
}
