using MeetingBot.Archive;
using MeetingBot.Archive.Post;
using MeetingBot.Archive.Words;
using MeetingBot.Dialogue.Duties;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Acts;
using static System.FormattableString;

namespace MeetingBot.Dialogue.Lists;

/// <summary>我的待辦, 本週到期, 逾期 and what was finished of late: for the asker alone, as the duties stand at this moment.</summary>
internal sealed class DutyLists(OwnDuties own, OfficeBook offices, MinutesLinks links)
{
    private const int Most = 10;
    private const int MostQuoted = 3;
    private const int MostButtons = 3;
    private const string Mine = "我的待辦";
    private const string Week = "本週到期";
    private const string Late = "逾期";
    private const string Finished = "最近完成";
    private static readonly string[] Names = [Mine, Week, Late, Finished];

    public Task<IReadOnlyList<Outgoing>> MineAsync(Turn turn, int page, CancellationToken cancel) =>
        OpenAsync(turn, Mine, page, _ => true, "的待辦", "目前沒有待辦。辦完的，說「最近完成」可以看。", cancel);

    /// <summary>From Monday to Sunday.</summary>
    public Task<IReadOnlyList<Outgoing>> ThisWeekAsync(Turn turn, int page, CancellationToken cancel)
    {
        var monday = turn.Today.Monday();
        return OpenAsync(turn, Week, page, one => one.Due >= monday && one.Due <= monday.AddDays(6), "本週到期的待辦", "本週沒有到期的待辦。", cancel);
    }

    public Task<IReadOnlyList<Outgoing>> OverdueAsync(Turn turn, int page, CancellationToken cancel) =>
        OpenAsync(turn, Late, page, one => one.Due < turn.Today, "逾期的待辦", "沒有逾期的待辦。", cancel);

    public async Task<IReadOnlyList<Outgoing>> FinishedAsync(Turn turn, int page, CancellationToken cancel)
    {
        var office = await offices.ReadAsync(turn.Roll, cancel).ConfigureAwait(false);
        return Units(turn) is not { Length: > 0 } units ? turn.Privately(new(WithoutUnit(turn)))
            : turn.Privately(Of(
                Finished, false, Paging<OwnDuty>.Of(await own.DoneAsync(turn.Person, office, cancel).ConfigureAwait(false), page, Most),
                $"{units}最近完成的待辦", $"{units}最近兩個月沒有登錄完成的待辦。", one => (null, DoneLine(one, office))));
    }

    private async Task<IReadOnlyList<Outgoing>> OpenAsync(
        Turn turn, string name, int page, Func<OwnDuty, bool> isWanted, string title, string nothing, CancellationToken cancel)
    {
        if (Units(turn) is not { Length: > 0 } units)
        {
            return turn.Privately(new(WithoutUnit(turn)));
        }

        var office = await offices.ReadAsync(turn.Roll, cancel).ConfigureAwait(false);
        List<OwnDuty> all = [.. (await own.OpenAsync(turn.Person, office, cancel).ConfigureAwait(false)).Where(isWanted)];
        return turn.Privately(Of(
            name, true, Paging<OwnDuty>.Of(all, page, Most), units + title, units + nothing, one => (Section(one, turn.Today), OpenLine(one, office))));
    }

    private Message Of(
        string name, bool mayFinish, Paging<OwnDuty> page, string title, string nothing, Func<OwnDuty, (string? Section, string Line)> write)
    {
        if (page.Count == 0)
        {
            return new(nothing) { Buttons = Others(name) };
        }

        var lines = page.Shown.Select(write).GroupBy(one => one.Section).SelectMany(section => section.Select(one => one.Line).Prepend(section.Key)).OfType<string>();
        return new(Invariant($"{title}，共 {page.Count} 項{page.Words}：\n{string.Join('\n', lines)}"))
        {
            Quotations = [.. page.Shown.DistinctBy(one => one.Held.Number).Select(one => DutySpeech.Quotation(one.Held.Duty, links)).OfType<Quotation>().Take(MostQuoted)],
            Buttons = [.. mayFinish ? Finish(page.Shown) : [], .. page.Next(name), .. Others(name)],
        };
    }

    private static IEnumerable<Button> Finish(IReadOnlyList<OwnDuty> shown) => shown.Where(one => one.IsOwn).DistinctBy(one => one.Held.Number)
        .Take(MostButtons).Select(one => DutyOrder.Said(DutyVerb.Finish, one.Held.Number)).Select(Button.Saying);

    private static string Section(OwnDuty one, DateOnly today) => one.Due switch
    {
        null => "【未定期限】",
        { } due when due < today => "【逾期】",
        { } due when due == today => "【今天】",
        { } due when due <= today.Monday().AddDays(6) => "【本週】",
        _ => "【之後】",
    };

    // Not numbered: where there are no buttons, a number presses one.
    private static string OpenLine(OwnDuty one, OfficeToday office)
    {
        var share = one.Held.ShareOf(one.Part.Key);
        var when = one.Due is { } due ? DutySpeech.Due(due, office.Today) : one.Held.Duty.Awaits ?? "";
        var notes = (share.ExtendedTo is null ? "" : $"，{StateWords.Extension(one.Held.Duty, share)}")
            + (share.PausedUntil > office.Today ? "，暫停提醒中" : "") + (one.Held.Requests.Any(request => request.Owner == one.Part.Key) ? "，申請待同意" : "");
        return $"・{DutySpeech.Number(one.Held.Number)}　{when}{notes}{(when.Length + notes.Length > 0 ? "：" : "")}{What(one)}";
    }

    private static string DoneLine(OwnDuty one, OfficeToday office)
    {
        var share = one.Held.ShareOf(one.Part.Key);
        return $"・{DutySpeech.Number(one.Held.Number)}　{(share.At is { } at ? DutySpeech.At(at) : "")}"
            + $"{(one.Part.IsPerson ? "" : $" {DutySpeech.Person(share.By, office.Roll)}")}：{What(one)}";
    }

    private static string What(OwnDuty one) =>
        $"{Cut.Line(one.Held.Duty.Text, 60)}（{(one.IsOwn ? "" : $"{one.Part.Name}，")}{DutySpeech.Giver(one.Held.Duty)}）";

    private static Button[] Others(string name) => [.. Names.Where(other => other != name).Select(Button.Saying)];

    private static string Units(Turn turn) => string.Join('、', turn.Roll.UnitsOf(turn.Person).Select(unit => unit.Name));

    private static string WithoutUnit(Turn turn) =>
        "名冊裡還沒有您的單位，所以列不出屬於您的事項。請管理者把下面的帳號登記到您的單位，重新載入後就可以查了："
        + $"{turn.Channel} 的 {turn.Account}。在那之前，仍然可以直接問會議紀錄的內容。";
}
