using System.Text.RegularExpressions;
using MeetingBot.Answers.Passages;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Executors;

/// <summary>
/// When the next sitting is, or where: as the minutes announce it (下次會議訂於6月11日召開), else as its own minutes have it.
/// </summary>
/// <param name="question">Asks for the day, the place, or both.</param>
internal sealed partial class SittingAfter(IReading reading, Question question, DateOnly today)
{
    private readonly bool asksDay = !question.Fields.Contains(MeetingField.Venue) || question.Fields.Contains(MeetingField.HeldAt);
    private readonly bool asksPlace = question.Fields.Contains(MeetingField.Venue);

    /// <param name="meetings">Newest first: of a kind of meeting without a number the newest is meant.</param>
    public async Task<Answer?> AnswerAsync(IReadOnlyList<MeetingEntry> meetings, CancellationToken cancel)
    {
        var meeting = meetings[0];
        return await AnnouncedAsync(meeting, cancel).ConfigureAwait(false) ?? await HeldAsync(meeting, cancel).ConfigureAwait(false);
    }

    /// <summary>The day of the sitting after this one, as its minutes have it.</summary>
    /// <param name="month">Only in this month; null for any.</param>
    public async Task<Answer?> AnnouncedAsync(MeetingEntry meeting, CancellationToken cancel, int? month = null)
    {
        var passages = await reading.PassagesAsync(meeting.Id, cancel).ConfigureAwait(false);
        bool MayAnnounce(string text) => Next().IsMatch(text) || IsPlannedIn(month, text);
        foreach (var passage in passages.Reverse().Where(passage => MayAnnounce(passage.Item.Text)))
        {
            var dates = await reading.DatesAsync(new(Passages: new HashSet<long> { passage.Id }), cancel).ConfigureAwait(false);
            foreach (var (start, end) in Sentences.Of(passage.Item.Text))
            {
                var sentence = passage.Item.Text[start..end].Trim();
                if (InMonth(meeting, passage, sentence, [.. dates.Select(one => one.Date)], month) is { } planned)
                {
                    return planned;
                }

                if (Announced(meeting, passage, sentence, [.. dates.Select(one => one.Date)], month) is { } answer)
                {
                    return answer;
                }
            }
        }

        return null;
    }

    private Answer? Announced(MeetingEntry meeting, Passage passage, string sentence, IReadOnlyList<DateMention> dates, int? month)
    {
        foreach (Match next in Next().Matches(sentence))
        {
            var rest = WhichTerm().Replace(sentence[(next.Index + next.Length)..], "");
            if (IsOther(next.Groups["name"].Value, meeting) || IsOther(next.Groups["no"], meeting) || (asksPlace && !TellsPlace(rest)))
            {
                continue;
            }

            if (month is null && (Later().IsMatch(rest) || !asksDay))
            {
                return Say(meeting, passage, sentence, $"{OfficeSpeech.Name(meeting)}：");
            }

            var day = dates.FirstOrDefault(date => date is { Start: not null, End: not null }
                && rest.IndexOf(date.Text, StringComparison.Ordinal) is >= 0 and var at
                && (Joint().IsMatch(rest[..at]) || (AsPlanned().IsMatch(rest) && Planned().IsMatch(rest[..at]))));
            if (day is not null && (month is null || day.Start!.Value.Day.Month == month))
            {
                return Say(meeting, passage, sentence, $"{When(day)}：");
            }
        }

        return null;
    }

    // 明年局務會議改為每月第一個星期二召開，1月份訂於1月6日: of the meetings of that month.
    private Answer? InMonth(MeetingEntry meeting, Passage passage, string sentence, IReadOnlyList<DateMention> dates, int? month) =>
        IsPlannedIn(month, sentence)
        && meeting.Header.Series is { } series
        && Fold.Name(sentence).Contains(Fold.Name(series), StringComparison.Ordinal)
        && dates.FirstOrDefault(date => date.Start is { } start && date.End?.Day == start.Day && start.Day.Month == month
            && sentence.Contains(date.Text, StringComparison.Ordinal)) is { } day
            ? Say(meeting, passage, sentence, $"{When(day)}：")
            : null;

    private static bool IsPlannedIn(int? month, string sentence) =>
        month is not null && Regex.IsMatch(sentence, $@"(?<!\d){month}\s*月份?(會議|會報)?(預|改|暫)?[訂定改][於在為至]");

    private bool TellsPlace(string rest) => PlaceWord().IsMatch(rest) || WantedFit.Fits(question, Wanted.Where, rest);

    private string When(DateMention day) => day.Start!.Value.Day == day.End!.Value.Day
        ? $"{OfficeSpeech.At(day.Start.Value)}（{OfficeSpeech.DaysLeft(day.Start.Value.Day, today)}）"
        : day.Text;

    private static Answer Say(MeetingEntry meeting, Passage passage, string sentence, string lead) =>
        new(true, lead + OfficeSpeech.Short(sentence, 120), [Cite.Saying(meeting, passage, sentence)], Intent.MeetingFact);

    // The minutes do not say; the next ones may be here.
    private async Task<Answer?> HeldAsync(MeetingEntry meeting, CancellationToken cancel)
    {
        if (meeting.Header is not { Session: { } session, Series: { } series, HeldAt: not null })
        {
            return null;
        }

        var next = await reading.MeetingsAsync(new MeetingFilter(meeting.Header.Body, series, session + 1, meeting.Header.Year),
            cancel).ConfigureAwait(false);
        return next is [var only] && only.Header.HeldAt?.Day > meeting.Header.HeldAt?.Day
            ? await MeetingAnswers.FactAsync(reading, asksPlace ? question.Fields : [MeetingField.HeldAt], next, cancel)
                .ConfigureAwait(false)
            : null;
    }

    // 下次市政會議 in the minutes of another kind of meeting is not its own.
    private static bool IsOther(string name, MeetingEntry meeting) =>
        name.Length > 2 && !Fold.Name(meeting.Header.Title + meeting.Header.Series).Contains(Fold.Name(name), StringComparison.Ordinal);

    private static bool IsOther(Group number, MeetingEntry meeting) => number.Success
        && (!ChineseNumeral.TryParse(number.Value, out var session) || session != meeting.Header.Session + 1);

    [GeneratedRegex("(下一?次|下回)(的|本)?([（(]第(?<no>[0-9一二三四五六七八九十百零〇]+)次[）)])?(?<name>[^，。；：:（(訂定於在因時日預暫另擇請再提前]{0,14}?(會議|會報|委員會|大會|開會|會))(?!紀錄|記錄)|[（(]第(?<no>[0-9一二三四五六七八九十百零〇]+)次(會議|會報)?[）)]|第(?<no>[0-9一二三四五六七八九十百零〇]+)次(?<name>[^，。；：:（(訂定於在]{0,14}?(會議|會報|委員會|大會))(?=[^。；]{0,4}([訂定預擬改]|[順展]延|延[至後期]|提前)|(因|適|逢|配合|為)[^，。；]{2,24}[，,]?([改訂定]|[順展]延|延[至後期]|提前))")]
    private static partial Regex Next();

    // 下次校務會議（113學年度第2學期第1次）訂於3月19日
    [GeneratedRegex("^[（(][^）)]{1,20}次[）)]")]
    private static partial Regex WhichTerm();

    [GeneratedRegex("(地點|場地)")]
    private static partial Regex PlaceWord();

    // What may stand between the meeting and its day.
    [GeneratedRegex("^(之|的)?(召開|開會|舉行)?(時間|日期)?((因|適|逢|為|配合|由於)[^，。；]{1,24}[，,]|如無[^，。；]{1,12}[，,]|原[^，。；]{1,24}[，,]((因|適|逢|為|配合|由於)[^，。；]{1,24}?(?=[改延順展提]))?)?(仍|將|擬|再|改|順|展|提|暫|預|另|為|是|延|前|後|訂|定|計|排|於|在|至|到|期|自|由|：|:|\\s|（|\\(|[，,])*$")]
    private static partial Regex Joint();

    // 原訂5月25日，仍照原訂時間召開
    [GeneratedRegex("[，,]仍(照|依|按|維持|於)原")]
    private static partial Regex AsPlanned();

    [GeneratedRegex("^(之|的)?(召開|開會)?(時間|日期)?原(訂|定)(於|為|在)?$")]
    private static partial Regex Planned();

    [GeneratedRegex("^[^。；]{0,12}(另行(通知|公布|公告|安排|訂定)|另[訂定擇]|擇期|待通知)")]
    private static partial Regex Later();
}
