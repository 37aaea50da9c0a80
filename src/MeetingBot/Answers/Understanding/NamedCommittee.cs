using System.Text.RegularExpressions;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Understanding;

/// <summary>A meeting that a question calls by the committee or the group that holds it, without saying 會議.</summary>
internal static partial class NamedCommittee
{
    private const int LongestName = 20;
    private const int Shortest = 5;

    /// <summary>性別平等委員會中途換誰主持: a committee stands for its meetings, where the question asks of these.</summary>
    public static MeetingMention? In(string text, IReadOnlyList<SeriesEntry> known)
    {
        foreach (Match ending in CommitteeEnding().Matches(text))
        {
            var end = ending.Index + ending.Length;
            for (var start = Math.Max(0, end - LongestName); start <= end - Shortest; start++)
            {
                var given = Fold.Name(text[start..end]);
                var fit = known.Where(k => k is { Series: not null, Body: { } body }
                    && (Fold.Name(body).EndsWith(given, StringComparison.Ordinal)
                        || MeetingMentionReader.IsShortFor(given, Fold.Name(body)))).ToList();
                if (fit.Count > 0)
                {
                    var (series, bodies) = (fit.Select(k => k.Series!), fit.Select(k => k.Body!));
                    return new([.. series.Distinct()], [.. bodies.Distinct()], null, null, null, null);
                }
            }
        }

        return null;
    }

    /// <summary>推動小組 for 資安推動小組會議: a group called without the word, where its name begins behind nothing or behind the body's.</summary>
    public static List<string> GroupIn(string text, List<string> names, out Range? named)
    {
        named = null;
        foreach (var group in Group().Matches(text).Select(match => match.Groups["n"]))
        {
            var fit = names.Where(n => n.EndsWith("小組會議", StringComparison.Ordinal)
                && Fold.Name(n[..^2]).EndsWith(Fold.Name(group.Value), StringComparison.Ordinal)).ToList();
            if (fit.Count > 0)
            {
                named = group.Index..(group.Index + group.Length);
                return fit;
            }
        }

        return [];
    }

    /// <summary>環保局會報, 步道計畫第3次協調會: the body holds one kind of meeting that ends so, and no other.</summary>
    public static (List<string> Series, Range Named)? OfBody(string text, IReadOnlySet<string> units, IReadOnlyList<SeriesEntry> known)
    {
        foreach (Match ending in MeetingWord().Matches(text))
        {
            var before = Ordinal().Replace(Fold.Name(text[..ending.Index]), "");
            var name = ending.Value[^2..] is "會議" or "會報" ? ending.Value : ending.Value + '議';
            var fit = known.Where(k => k is { Series: { } series, Body: { } body }
                    && series.EndsWith(name, StringComparison.Ordinal)
                    && units.Any(unit => before.EndsWith(unit, StringComparison.Ordinal) && BodyName.IsCalled(body, unit)))
                .Select(k => k.Series!).Distinct().ToList();
            if (fit.Count == 1)
            {
                return (fit, ending.Index..(ending.Index + ending.Length));
            }
        }

        return null;
    }

    // People say 協調會 for 協調會議.
    [GeneratedRegex("(會議|會報)(?![紀記]錄|室)|(協調|研商|籌備|工作|檢討|審查|專案|座談|推動)會(?![議報員長])")]
    private static partial Regex MeetingWord();

    // Folded.
    [GeneratedRegex("第[0-9一二三四五六七八九十百]+次的?$")]
    private static partial Regex Ordinal();

    [GeneratedRegex("(委員會|審查會|審議會|評審會|理事會|董事會)(?!議)")]
    private static partial Regex CommitteeEnding();

    [GeneratedRegex("(?<=^|[局處科府部會所院校的在\\s，、0-9次度])(?=(?<n>[\\u4e00-\\u9fff]{2,14}?小組)(?!長|會議|成員))")]
    private static partial Regex Group();
}
