using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Executors;

/// <summary>
/// What the minutes of other sittings say of one: the next that its minutes were confirmed, and on which day it was held; the one before
/// when it would be; which is all that is known of it where its own minutes are not kept.
/// </summary>
internal static class SittingElsewhere
{
    private const int MonthsAhead = 2;

    /// <returns>Null where something else is asked, or no minutes say it.</returns>
    public static async Task<Answer?> AnswerAsync(
        IReading reading, Question question, IReadOnlyList<MeetingEntry>? scope, DateOnly today, CancellationToken cancel)
    {
        var asksDay = scope is { Count: 0 } && !question.Asked.Meeting.Following && question.Fields.Count > 0
            && question.Fields.All(field => field is MeetingField.HeldAt or MeetingField.Venue);
        if (question.Meeting is not { Session: { } session } mention || !(asksDay || question.Asked.Meeting.Confirmed))
        {
            return null;
        }

        var after = (await MeetingScope.ResolveAsync(reading, mention with { Session = session + 1 }, cancel).ConfigureAwait(false) ?? [])
            .Where(meeting => meeting.Header.Previous?.Session == session)
            .ToList();
        var sitting = mention with { Session = session - 1 };
        if (asksDay && after.Count == 0
            && await MeetingScope.ResolveAsync(reading, sitting, cancel).ConfigureAwait(false) is [var earlier])
        {
            return await new SittingAfter(reading, question, today).AnnouncedAsync(earlier, cancel).ConfigureAwait(false);
        }

        if (after is not [var next]
            || Saying(await reading.PassagesAsync(next.Id, cancel).ConfigureAwait(false), session) is not { } passage)
        {
            return null; // of several kinds of meeting nobody knows which is meant
        }

        var named = OfficeSpeech.Name(next with { Header = next.Header with { Title = null, Session = session } });
        return question.Asked.Meeting.Confirmed
            ? Say($"{named}的紀錄提{OfficeSpeech.NameAndDay(next)}{How(next.Header.Previous!.Confirmation)}。", next, passage)
            : next.Header.Previous!.Date is { } held && question.Fields is [MeetingField.HeldAt]
            ? Say($"{named}的開會時間是{RocDate.Write(held)}（依{OfficeSpeech.Name(next)}的紀錄）。", next, passage)
            : null;
    }

    /// <summary>5月的局務會議改到哪一天, 訂在哪一天: no minutes of May are kept, and those of April say when it would be.</summary>
    public static async Task<Answer?> OfMonthAsync(IReading reading, Question question, DateOnly today, CancellationToken cancel)
    {
        if (question.Meeting is not { Session: null, Series.Count: > 0 } mention
            || MonthOf(mention) is not { } month
            || !(question.Asked.Day.Moved || question.Fields is [MeetingField.HeldAt]))
        {
            return null;
        }

        var ofAnyTime = mention with { Month = null, Day = null, Year = null, From = null, To = null };
        var sittings = await MeetingScope.ResolveAsync(reading, ofAnyTime, cancel).ConfigureAwait(false) ?? [];
        foreach (var earlier in sittings.Where(meeting => IsSoonBefore(month, meeting.Header.HeldAt?.Day)))
        {
            var after = new SittingAfter(reading, question, today);
            if (await after.AnnouncedAsync(earlier, cancel, month).ConfigureAwait(false) is { } announced)
            {
                return announced;
            }
        }

        return null;
    }

    // 113年1月 is a period, and a month of no year is that month.
    private static int? MonthOf(MeetingMention mention) => mention.Month
        ?? (mention is { From: { } from, To: { } to } && from.AddMonths(1) == to.AddDays(1) ? from.Month : null);

    private static bool IsSoonBefore(int month, DateOnly? held) =>
        held is { } day && Enumerable.Range(1, MonthsAhead).Any(ahead => day.AddMonths(ahead).Month == month);

    private static Answer Say(string text, MeetingEntry meeting, Passage passage) =>
        new(true, text, [Cite.Of(meeting, passage, passage.Source)], Intent.MeetingFact);

    private static string How(Confirmation? confirmation) => confirmation switch
    {
        Confirmation.Amended => "，修正後確定",
        Confirmation.Confirmed => "確定",
        _ => "確認",
    };

    /// <summary>Where the minutes of that sitting are read out or confirmed.</summary>
    public static Passage? Saying(IReadOnlyList<Passage> passages, int session) =>
        passages.FirstOrDefault(passage => passage.Item.Kind is not ItemKind.Header
            && Plain.Of(passage.Source).Contains($"第{session}次", StringComparison.Ordinal)
            && Plain.Of(passage.Source).Contains(Plain.Of("紀錄"), StringComparison.Ordinal));
}
