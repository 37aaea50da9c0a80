using System.Text.RegularExpressions;

namespace MeetingBot.Channels.TaipeiOn.Writing;

/// <summary>Where web addresses stand in a text: they are neither cut nor written with other characters.</summary>
internal static partial class Links
{
    /// <summary>Up to white space or the first character that an address has only encoded; a mark at the end is the sentence's.</summary>
    [GeneratedRegex(@"https?://[!-~]*[!-~-[,.;:!?'"")\]>}]]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex In();
}
