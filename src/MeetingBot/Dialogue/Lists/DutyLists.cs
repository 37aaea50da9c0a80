using System.Globalization;
using MeetingBot.Answers.Executors;
using MeetingBot.Answers.Words;
using MeetingBot.Archive.Post;

namespace MeetingBot.Dialogue.Lists;

/// <summary>我的待辦, 本週到期 and 逾期: for the asker alone. Who has done what is not known yet, so nothing is called overdue.</summary>
internal sealed class DutyLists(DutyBook book, AnswerMessage wording)
{
    private const int Most = 10;
    private const int MostQuoted = 3;
    private const int Words = 60;
    private static readonly Button[] Others = [new("我的待辦", "我的待辦"), new("本週到期", "本週到期"), new("逾期", "逾期")];

    /// <summary>From today on.</summary>
    public Task<IReadOnlyList<Outgoing>> MineAsync(Turn turn, CancellationToken cancel) => TellAsync(
        turn, "我的待辦", turn.Today, DateOnly.MaxValue, isNewestFirst: false,
        units => $"{units}有期限的交辦", "目前沒有期限還沒到的交辦。期限已過的，說「逾期」可以看。", cancel);

    /// <summary>From Monday to Sunday.</summary>
    public Task<IReadOnlyList<Outgoing>> ThisWeekAsync(Turn turn, CancellationToken cancel)
    {
        var monday = turn.Today.AddDays(-(((int)turn.Today.DayOfWeek + 6) % 7));
        return TellAsync(turn, "本週到期", monday, monday.AddDays(6), isNewestFirst: false, units => $"{units}本週到期的交辦", "本週沒有到期的交辦。", cancel);
    }

    /// <summary>Of the year before today, the last first.</summary>
    public Task<IReadOnlyList<Outgoing>> PastAsync(Turn turn, CancellationToken cancel) => TellAsync(
        turn, "逾期", turn.Today.AddYears(-1), turn.Today.AddDays(-1), isNewestFirst: true,
        units => $"目前還沒有登錄辦理情形，所以不說哪一項逾期。以下是{units}近一年期限已過的交辦", "目前還沒有登錄辦理情形，所以不說哪一項逾期；近一年也沒有期限已過的交辦。", cancel);

    private async Task<IReadOnlyList<Outgoing>> TellAsync(
        Turn turn, string name, DateOnly from, DateOnly to, bool isNewestFirst, Func<string, string> title, string nothing, CancellationToken cancel)
    {
        var units = string.Join('、', turn.Roll.UnitsOf(turn.Person).Select(unit => unit.Name));
        if (units.Length == 0)
        {
            return turn.Privately(new(WithoutUnit(turn)));
        }

        var page = await book.OfAsync(turn, from, to, isNewestFirst, Most, cancel).ConfigureAwait(false);
        Button[] others = [.. Others.Where(button => button.Data != name)];
        return turn.Privately((page.Count == 0 ? new($"{units}{nothing}") : Of(title(units), page, turn.Today)) with { Buttons = others });
    }

    private Message Of(string title, DutyPage page, DateOnly today)
    {
        var lines = page.Shown.Select(duty => Line(duty, today));
        var more = page.Count > page.Shown.Count ? Invariant($"\n另有 {page.Count - page.Shown.Count} 項。") : "";
        return new(Invariant($"{title}，共 {page.Count} 項：\n{string.Join('\n', lines)}{more}"))
        {
            Quotations = [.. page.Shown.Take(MostQuoted).Select(duty => wording.Quotation(Cite.Saying(duty.Meeting, duty.Passage, duty.Entry.Directive.Text)))],
        };
    }

    // Not numbered: where there are no buttons, a number presses one.
    private static string Line(Duty duty, DateOnly today)
    {
        var when = duty.Correction ?? OfficeSpeech.Of(duty.Entry.Directive.Deadline!) + (duty.Day < today ? "（期限已過）" : "");
        var what = OfficeSpeech.Short(duty.Entry.Directive.Text.ReplaceLineEndings("").TrimEnd('，', '、', '。', '；'), Words);
        return Invariant($"・{when}：{what}（{OfficeSpeech.Name(duty.Meeting)}）");
    }

    private static string WithoutUnit(Turn turn) =>
        "名冊裡還沒有您的單位，所以列不出屬於您的事項。請管理者把下面的帳號登記到您的單位，重新載入後就可以查了："
        + $"{turn.Channel} 的 {turn.Account}。在那之前，仍然可以直接問會議紀錄的內容。";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
