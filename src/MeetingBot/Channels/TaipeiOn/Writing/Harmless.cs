using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MeetingBot.Channels.TaipeiOn.Writing;

/// <summary>
/// Words without what the firewall before the city's gateway takes for an attack on a database: quotes, commas and comment marks of
/// SQL, in the Chinese writing that means the same. Twice is as once, and no text gets longer but for its addresses.
/// </summary>
internal sealed partial class Harmless(bool isOn, IReadOnlyDictionary<string, string> replace)
{
    public string Write(string text)
    {
        if (!isOn)
        {
            return text;
        }

        var (written, from) = (new StringBuilder(text.Length), 0);
        foreach (Match link in Links.In().Matches(text))
        {
            written.Append(Prose(text[from..link.Index])).Append(Encode(link.Value, andPercent: false));
            from = link.Index + link.Length;
        }

        return written.Append(Prose(text[from..])).ToString();
    }

    /// <summary>What a button sends back: it must come back as it was, so it is encoded whether there is a firewall or not.</summary>
    public static string Data(string data) => Encode(data, andPercent: true);

    public static string Decode(string data) => Uri.UnescapeDataString(data);

    private string Prose(string text)
    {
        var written = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            written.Append(text[i] switch
            {
                '"' => Quote(text, i, written, '「', '」'),
                '\'' => IsLatin(text, i - 1) && IsLatin(text, i + 1) ? '’' : Quote(text, i, written, '『', '』'),
                '-' when At(text, i - 1) == '-' || At(text, i + 1) == '-' => '－',
                '/' when At(text, i + 1) == '*' => '／',
                '*' when At(text, i - 1) == '/' || At(text, i + 1) == '/' => '＊',
                '/' when At(text, i - 1) == '*' => '／',
                ',' => '，',
                ';' => '；',
                '<' => '＜',
                '>' => '＞',
                '\\' => '＼',
                '`' => '｀',
                '|' => '｜',
                var other => other,
            });
        }

        return replace.Aggregate(written.ToString(), (text, pair) => text.Replace(pair.Key, pair.Value, StringComparison.OrdinalIgnoreCase));
    }

    // Opens where none is open in this line. Behind a number with none open it is the number's: 15" and 10'.
    private static char Quote(string text, int at, StringBuilder written, char opening, char closing)
    {
        var line = 0;
        for (var i = written.Length - 1; i >= 0 && written[i] != '\n'; i--)
        {
            line += written[i] == opening ? 1 : written[i] == closing ? -1 : 0;
        }

        return line > 0 ? closing : char.IsAsciiDigit(At(text, at - 1)) ? (opening == '「' ? '″' : '′') : opening;
    }

    private static bool IsLatin(string text, int at) => char.IsAsciiLetterOrDigit(At(text, at));

    private static char At(string text, int at) => at >= 0 && at < text.Length ? text[at] : '\0';

    private static string Encode(string address, bool andPercent) => (andPercent ? InData() : InAddress()).Replace(
        address, mark => string.Concat(mark.Value.Select(c => string.Create(CultureInfo.InvariantCulture, $"%{(int)c:X2}"))));

    [GeneratedRegex(@"['"",;<>\\`|]|(?<=-)-|(?<=/)\*|\*(?=/)")]
    private static partial Regex InAddress();

    [GeneratedRegex(@"['"",;<>\\`|%]|(?<=-)-|(?<=/)\*|\*(?=/)")]
    private static partial Regex InData();
}
