using System.Text.RegularExpressions;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Tasks.Rulings;

/// <summary>Where in the earlier minutes a correction says the words stood: 貳、二 in 第11次會議紀錄貳、二「…」修正為「…」.</summary>
internal static partial class AmendedPlace
{
    /// <summary>The passages of the corrected meeting a correction is one of: those at the place it names, or all that say the words where none is named or fits.</summary>
    public static IEnumerable<Passage> Of(Amendment amendment, Passage correction, IReadOnlyList<Passage> corrected)
    {
        var old = Fold.Name(amendment.Old!);
        List<Passage> saying = [.. corrected.Where(p => Fold.Name(p.Item.Text).Contains(old, StringComparison.Ordinal))];
        var steps = Steps(amendment, correction);
        List<Passage> there = [.. saying.Where(p => Follows(p.Item.Path, steps))];
        return there.Count > 0 ? there : saying;
    }

    private static List<string> Steps(Amendment amendment, Passage correction)
    {
        var text = Width.Half(correction.Item.Text);
        var quoted = text.IndexOf(Width.Half(amendment.Old!), StringComparison.Ordinal);
        return quoted < 0 ? [] : [.. Before().Match(text[..quoted]).Groups["step"].Captures.Select(step => step.Value)];
    }

    private static bool Follows(string path, List<string> steps)
    {
        var at = 0;
        foreach (var step in path.Split('/'))
        {
            at += at < steps.Count && Width.Half(step).Trim('(', ')') == steps[at] ? 1 : 0;
        }

        return at == steps.Count;
    }

    [GeneratedRegex(@"((?<![第0-9])(?<step>[壹貳參肆伍陸柒捌玖拾]+|[一二三四五六七八九十]+|[0-9]{1,2})(?![0-9次屆年月日])[、.)]?\(?[^0-9一二三四五六七八九十、。;「」]{0,10}?)+原?「$", RegexOptions.ExplicitCapture)]
    private static partial Regex Before();
}
