using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Meetings.Lineage;

namespace MeetingBot.Answers.Executors;

/// <summary>Tells a case: what was asked of it, its state, what it is about, the state before.</summary>
internal static class CaseTelling
{
    private const int MostText = 196;
    private const int MostName = 30;
    private const int MostShown = 3;
    private const int Least = 30;

    /// <param name="all">Newest sitting first, at least one.</param>
    public static Answer Tell(
        CaseHistory history, IReadOnlyList<CaseSitting> sittings, IReadOnlyList<CaseShown> all, CaseShown? content, CaseOrder? order)
    {
        var now = all[0];
        var before = sittings.Count > 1 && !IsPast(history, sittings)
            ? all.FirstOrDefault(s => s.Meeting.File == sittings[^2].File.File)
            : null;
        var shares = all.Where(s => s.Meeting.Id == now.Meeting.Id && s.Said is { Part: not null, Status: not CaseStatus.Progress });
        IEnumerable<CaseShown?> told = order is null ? [now, before, content, .. shares, .. all] : [now, .. shares, .. all];
        return new(
            true,
            order is null ? WithContent(history, sittings, now, content, before) : WithOrder(history, sittings, now, order),
            [.. new[] { order?.Citation, order?.Also }.Concat(told.Select(s => s?.Citation))
                .OfType<Citation>()
                .DistinctBy(c => (c.Passage.Id, c.Quote))
                .Take(MostShown)],
            Intent.Case);
    }

    private static string WithOrder(CaseHistory history, IReadOnlyList<CaseSitting> sittings, CaseShown now, CaseOrder order)
    {
        var state = Fitting(
            MostText - order.Lead.Length - Least,
            $"{Head(history, sittings, now)}{Since(history, sittings)}",
            $"{history.Number}案：{CaseWords.State(sittings[^1])}，依{OfficeSpeech.Sitting(now.Meeting)}。");
        var where = $"（{OfficeSpeech.Sitting(order.Meeting)}）。";
        var room = MostText - state.Length - order.Lead.Length - where.Length - 1;
        return $"{order.Lead}：{OfficeSpeech.Short(order.Text, Math.Max(Least, room))}{where}{state}";
    }

    private static string WithContent(
        CaseHistory history, IReadOnlyList<CaseSitting> sittings, CaseShown now, CaseShown? content, CaseShown? before)
    {
        var text = Head(history, sittings, now) + Since(history, sittings);
        var isName = content is { Said.Status: CaseStatus.Opened } && CaseName.Of(history) is not null;
        var about = content is null || isName ? "" : $"內容（{OfficeSpeech.Sitting(content.Meeting)}）：";
        var room = MostText - text.Length - about.Length;
        var told = about.Length == 0 || room < Least ? "" : about + OfficeSpeech.Short(content!.Words, room);
        var earlier = before is null
            ? ""
            : Fitting(
                MostText - text.Length - told.Length,
                $"前一次（{OfficeSpeech.Name(before.Meeting)}）為{CaseWords.State(sittings[^2])}。",
                $"前一次（{OfficeSpeech.Sitting(before.Meeting)}）為{CaseWords.State(sittings[^2])}。",
                "");
        return text + earlier + told;
    }

    private static string Head(CaseHistory history, IReadOnlyList<CaseSitting> sittings, CaseShown now)
    {
        var name = CaseName.Of(history) is { } called ? $"（{OfficeSpeech.Short(called, MostName)}）" : "";
        return $"{history.Number}案{name}：{CaseWords.State(sittings[^1])}，依{OfficeSpeech.NameAndDay(now.Meeting)}。";
    }

    // As of an earlier meeting: whether it is still so.
    private static string Since(CaseHistory history, IReadOnlyList<CaseSitting> sittings)
    {
        if (!IsPast(history, sittings))
        {
            return "";
        }

        var today = OfficeSpeech.Of(history.Standing.State);
        return history.Standing.State == sittings[^1].After.State
            ? $"後來的會議仍為{today}。"
            : $"這是當時的狀態，後來的會議已另有裁示：{today}。";
    }

    private static bool IsPast(CaseHistory history, IReadOnlyList<CaseSitting> sittings) => sittings.Count < history.Sittings.Count;

    // The first of these that fits; the last one does.
    private static string Fitting(int room, params IReadOnlyList<string> texts) =>
        texts.FirstOrDefault(text => text.Length <= room) ?? texts[^1];
}
