using System.Text.RegularExpressions;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Understanding;

/// <summary>Finds the meeting a question names among the kinds of meeting the archive holds: 第212次主秘會報, 資訊局 113 年 12 月的局務會議.</summary>
/// <param name="ofCase">The question names a case: then 第43次時 is a session of the case's series, whatever that is.</param>
internal sealed partial class MeetingMentionReader(IReadOnlyList<SeriesEntry> known, bool ofCase = false)
{
    private const int LongestName = 20;
    private const int EndOfBody = 5;

    /// <summary>The mention, and which stretches of the question it takes up; null when no meeting is named.</summary>
    public (MeetingMention Mention, IReadOnlyList<Range> Taken)? Read(
        string text, IReadOnlyList<DateMention> dates, IReadOnlySet<string> units)
    {
        var series = SeriesIn(text, out var named);
        if (NamedCommittee.OfBody(text, units, known) is { } own && (named is not { } given
            || (given.End.Equals(own.Named.End) && !series.Contains(text[given]) && !series.Intersect(own.Series).Any())))
        {
            (series, named) = own;
        }

        var session = SessionIn(text, named, series.Count > 0);
        if ((series.Count == 0 && session is null) || (session is null && named is { } at && IsWhereTo(text, at)))
        {
            return null;
        }

        if (session is { } found && series.Count == 0 && !ofCase)
        {
            if (OtherBody().IsMatch(text[..found.Span.Start.Value]) && !IsKnownBody(text[..found.Span.Start.Value], units))
            {
                return null;
            }

            series = [.. known.Where(k => k.Series is not null && MayBeCalled(k.Series, found.After)).Select(k => k.Series!).Distinct()];
            if (series.Count == 0 && !NothingElse().IsMatch(text))
            {
                return null;
            }
        }

        var bodies = known.Where(k => k.Series is not null
            && series.Contains(k.Series)
            && k.Body is not null
            && IsNamed(k.Body, text, units))
            .Select(k => k.Body!).Distinct().ToList();
        var day = dates.FirstOrDefault(d => d.Start is not null
            && d.End is not null
            && d.Kind is DateKind.Date or DateKind.Month or DateKind.Period or DateKind.Year or DateKind.DateTime);
        List<Range> taken = [.. new[] { named, session?.Span }.OfType<Range>()];
        var year = session is null ? null : YearBefore(text, session.Value.Span.Start.Value);
        return (new(series, bodies, session?.Number, year, session is null
            && day?.Text.Contains('年', StringComparison.Ordinal) == true
            ? day.Start?.Day
            : null, session is null
            && day?.Text.Contains('年', StringComparison.Ordinal) == true
            ? day.End?.Day
            : null)
        {
            Day = session is null && day is { Kind: DateKind.Date or DateKind.DateTime } ? day.Start?.Day : null,
            Month = session is null && day is not null && !day.Text.Contains('年', StringComparison.Ordinal) ? day.Start?.Day.Month : null,
            HeldBy = named is { } name && bodies.Count == 0 ? HeldElsewhere.By(text[..name.Start.Value], BodiesOf(series)) : null,
        }, taken);
    }

    private IEnumerable<string?> BodiesOf(IReadOnlyList<string> series) =>
        known.Where(k => k.Series is not null && series.Contains(k.Series)).Select(k => k.Body);

    // 提局務會議檢討: where a matter goes, and not where it was spoken of.
    private static bool IsWhereTo(string text, Range named) =>
        GoesTo().IsMatch(text[..named.Start.Value]) && ToBeHeard().IsMatch(text[named.End.Value..]);

    private List<string> SeriesIn(string text, out Range? named)
    {
        named = null;
        var folded = Fold.Of(text);
        var names = known.Select(k => k.Series).OfType<string>().Distinct().Where(n => n.Length > 2).ToList();
        var whole = names.Where(n => folded.Contains(Fold.Name(n), StringComparison.Ordinal))
            .OrderByDescending(n => n.Length)
            .FirstOrDefault();
        if (whole is not null)
        {
            var at = folded.IndexOf(Fold.Name(whole), StringComparison.Ordinal);
            named = at..(at + whole.Length);
            return [.. names.Where(n => Fold.Name(n) == Fold.Name(whole))];
        }

        foreach (Match ending in MeetingEnding().Matches(text))
        {
            var end = ending.Index + ending.Length;
            for (var start = Math.Max(0, end - LongestName); start <= end - 3; start++)
            {
                var fit = names.Where(n => IsShortFor(folded[start..end], Fold.Name(n))).ToList();
                if (fit.Count > 0)
                {
                    named = start..end;
                    return fit;
                }
            }
        }

        return NamedCommittee.GroupIn(text, names, out named);
    }

    // 第5屆第2次定期會 is no meeting of ours: what follows the number must be able to be one.
    private (int Number, Range Span, string After)? SessionIn(string text, Range? named, bool hasSeries)
    {
        foreach (Match match in Session().Matches(text))
        {
            var after = text[(match.Index + match.Length)..];
            var digits = match.Groups["n"].Value;
            if (ChineseNumeral.Read(digits, out var number) != digits.Length)
            {
                continue;
            }

            var follows = named is { } range && range.Start.Value - (match.Index + match.Length) is >= 0 and <= 3;
            var stands = named is { } before && match.Index - before.End.Value is >= 0 and <= 2;
            if (follows
                || stands
                || (!hasSeries && (MeetingWord().IsMatch(after) || AtThatTime().IsMatch(after)))
                || (ofCase && !hasSeries && AskedOfIt().IsMatch(after))
                || (hasSeries && named is { } n && n.End.Value <= match.Index))
            {
                var time = AtThatTime().Match(after).Length;
                return (number, match.Index..(match.Index + match.Length + time), after);
            }
        }

        return null;
    }

    // 甄審委員會第2次會議: of a body whose minutes are here, by its name or by one that leaves a part of it out.
    private bool IsKnownBody(string before, IReadOnlySet<string> units) => Fold.Of(before).TrimEnd(' ', '的') is var name
        && (name.EndsWith("小组", StringComparison.Ordinal) ? EndOfBody - 1 : EndOfBody) is var end // 籌備小組 says as much
        && name.Length >= end
        && (known.Any(k => Fold.Name(k.Body).EndsWith(name[^end..], StringComparison.Ordinal))
            || units.Any(unit => name.EndsWith(unit, StringComparison.Ordinal)
                && known.Any(k => BodyName.IsShortFor(unit, Fold.Name(k.Body)))));

    private static int? YearBefore(string text, int at)
    {
        var match = YearRightBefore().Match(text[..at]);
        return match.Success
            && int.TryParse(match.Groups["y"].Value, out var year)
            && RocDate.TryYear(year, out var gregorian)
            ? gregorian - 1911
            : null;
    }

    // 會議, 會報 alone after a number: every kind of meeting that ends so.
    private static bool MayBeCalled(string series, string after) =>
        after.StartsWith("會議", StringComparison.Ordinal) ? series.EndsWith("會議", StringComparison.Ordinal)
        : after.StartsWith("會報", StringComparison.Ordinal) && series.EndsWith("會報", StringComparison.Ordinal);

    private static bool IsNamed(string body, string text, IReadOnlySet<string> units)
    {
        var (folded, name) = (Fold.Name(text), Fold.Name(body));
        for (var start = 0; start <= name.Length - 3; start++)
        {
            if (folded.Contains(name[start..], StringComparison.Ordinal))
            {
                return start == 0 || Minutes.Parsing.UnitNames.IsUnit(body[start..]) || OtherBody().IsMatch(body[start..]);
            }
        }

        return units.Any(unit => BodyName.IsShortFor(unit, name));
    }

    // 主秘會報 for 主任秘書會報: its letters in order, the same ending, and beginning where the name begins.
    public static bool IsShortFor(string given, string name)
    {
        // 廉政會報 for 廉政會報暨人事甄審會議
        if (given.Length > 3 && name.StartsWith(given + Fold.Name("暨"), StringComparison.Ordinal))
        {
            return true;
        }

        if (given.Length >= name.Length || given[^2..] != name[^2..])
        {
            return false;
        }

        if (given[0] != name[0])
        {
            return given.Length > 3 && (name.EndsWith(given, StringComparison.Ordinal) || (given.Length > 4 && IsSubsequence(given, name)));
        }

        return IsSubsequence(given, name);
    }

    private static bool IsSubsequence(string given, string name)
    {
        var at = 0;
        foreach (var c in name)
        {
            at += at < given.Length && given[at] == c ? 1 : 0;
        }

        return at == given.Length;
    }

    [GeneratedRegex("[提送報](報|送|請|至|到|本|該)*$")]
    private static partial Regex GoesTo();

    [GeneratedRegex("^(檢討|審議|討論|報告|專案報告|追認|備查|確認|再議)")]
    private static partial Regex ToBeHeard();

    [GeneratedRegex("(會議|會報|聯席會|協調會|委員會|大會)")]
    private static partial Regex MeetingEnding();

    // 那三次 are those three; 那212次 is one, and 12 is no session of its own in it.
    [GeneratedRegex(@"(?<![哪這那每上下前某同首幾單0-9一二三四五六七八九十百零〇])(第\s*|(?<![開辦了過]))(?<n>[0-9一二三四五六七八九十百零〇]+)\s*次|(?<=那)(第\s*(?<n>[0-9一二三四五六七八九十百零〇]+)|(?<n>[0-9]{2,}))\s*次")]
    private static partial Regex Session();

    // 編輯小組第1次會議: a body that holds no meetings here; minutes of others may speak of it.
    [GeneratedRegex(@"(委員會|小組|論壇|協會|聯盟|大會)\s*的?\s*$")]
    private static partial Regex OtherBody();

    // 那 212 次呢？: of which kind of meeting, the question before says.
    [GeneratedRegex(@"^\s*(那麼?|至於)?\s*第?\s*[0-9一二三四五六七八九十百零〇]+\s*次(會議|會報)?(的?時候?|當時)?(的?(狀態|情形|情況))?的?(呢|怎樣|怎麼樣|如何)?\s*[？?]?\s*$")]
    private static partial Regex NothingElse();

    // 第43次時, 第 43 次的時候
    [GeneratedRegex("^(的?時候|的?時(?![間程段數效候])|的?當時|那時候?)")]
    private static partial Regex AtThatTime();

    [GeneratedRegex("^(會議|會報)?(對|裁示|決議|決定|怎|如何|的?(狀態|情形|情況|裁示|決議)|是|有|解|賡續|繼續|還|，|,|\\s|$)")]
    private static partial Regex AskedOfIt();

    [GeneratedRegex("^(會議|會報|的?會議|的?會報|的?呢|[？?]?$)")]
    private static partial Regex MeetingWord();

    [GeneratedRegex(@"(?<y>[0-9]{2,4})\s*(學?年度?)\s*$")]
    private static partial Regex YearRightBefore();
}
