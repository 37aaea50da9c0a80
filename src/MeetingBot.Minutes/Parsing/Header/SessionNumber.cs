using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Parsing.Header;

/// <summary>第…次: which sitting it is, and where the text says so.</summary>
internal sealed record SessionNumber(int Number, int Start, int End)
{
    /// <summary>The last one in the text counts; 第 2 學期 and 第 8 屆 do not.</summary>
    public static SessionNumber? In(string text)
    {
        for (var at = text.LastIndexOf('第'); at >= 0; at = at == 0 ? -1 : text.LastIndexOf('第', at - 1))
        {
            var length = ChineseNumeral.Read(text.AsSpan(at + 1), out var number);
            if (length > 0 && at + 1 + length < text.Length && text[at + 1 + length] == '次')
            {
                return new(number, at, at + length + 2);
            }
        }

        return null;
    }
}
