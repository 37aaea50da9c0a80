using System.Globalization;
using System.Text.RegularExpressions;

namespace MeetingBot.Web.Viewer;

/// <summary>What a link points at: a passage, or Source[Start, End) of it, written 12 or 12.3-9.</summary>
internal readonly partial record struct CitedPlace(int Passage, int Start, int End)
{
    /// <summary>Null for what is no place: the page then shows none.</summary>
    public static CitedPlace? Read(string? text)
    {
        var match = Place().Match(text ?? "");
        return !match.Success ? null
            : match.Groups["start"].Success ? new(Number(match, "passage"), Number(match, "start"), Number(match, "end"))
            : new(Number(match, "passage"), 0, int.MaxValue);
    }

    private static int Number(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^p?(?<passage>[0-9]{1,8})(\.(?<start>[0-9]{1,8})-(?<end>[0-9]{1,8}))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
