using System.Globalization;
using System.Text;

namespace MeetingBot.Console;

/// <summary>
/// JSON whose words a person can read. The most lenient encoder of .NET still writes \u3000 for the blank of every Chinese heading and
/// two escapes for a rare character of a name; JSON asks for escapes below U+0020 only.
/// </summary>
internal static class ReadableJson
{
    private const int EscapeLength = 6;
    private const char FirstReadable = '\u00A0'; // below are the control characters, which stay escaped

    public static string Unescape(string json)
    {
        var next = json.IndexOf('\\', StringComparison.Ordinal);
        if (next < 0)
        {
            return json;
        }

        var readable = new StringBuilder(json.Length);
        var copied = 0;
        while (next >= 0)
        {
            var length = 2; // \\ \" \n
            if (json[next + 1] == 'u')
            {
                length = EscapeLength;
                var c = (char)ushort.Parse(json.AsSpan(next + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                if (c >= FirstReadable)
                {
                    readable.Append(json, copied, next - copied).Append(c);
                    copied = next + EscapeLength;
                }
            }

            next = json.IndexOf('\\', next + length);
        }

        return readable.Append(json, copied, json.Length - copied).ToString();
    }
}
