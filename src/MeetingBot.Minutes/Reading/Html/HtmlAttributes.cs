using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace MeetingBot.Minutes.Reading.Html;

/// <summary>What a tag says about itself, looked up in its source where it is asked for.</summary>
internal static partial class HtmlAttributes
{
    public static string? Value(string attributes, string name)
    {
        if (!attributes.Contains(name, StringComparison.OrdinalIgnoreCase))
        {
            return null; // nearly always
        }

        foreach (Match match in Attribute().Matches(attributes))
        {
            if (match.Groups["name"].ValueSpan.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return WebUtility.HtmlDecode(match.Groups["value"].Value).Trim('"', '\'').Trim();
            }
        }

        return null;
    }

    public static int? Number(string attributes, string name) =>
        int.TryParse(Value(attributes, name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var n) ? n : null;

    /// <summary>A property of the style attribute.</summary>
    public static string? Style(string attributes, string property)
    {
        if (!attributes.Contains(property, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        foreach (var rule in Value(attributes, "style")?.Split(';') ?? [])
        {
            if (rule.Split(':', 2) is [var name, var value] && name.Trim().Equals(property, StringComparison.OrdinalIgnoreCase))
            {
                return value.Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant();
            }
        }

        return null;
    }

    public static bool IsHidden(string attributes) =>
        Value(attributes, "hidden") is not null || Style(attributes, "display") == "none" || Style(attributes, "visibility") == "hidden";

    [GeneratedRegex("""(?<name>[^\s"'>/=]+)(\s*=\s*(?<value>"[^"]*"|'[^']*'|[^\s"'>]+))?""", RegexOptions.NonBacktracking)]
    private static partial Regex Attribute();
}
