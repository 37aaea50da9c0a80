namespace MeetingBot.Minutes.Calendar;

/// <summary>Numbers as minutes write them: 114, １１４, 一百零三, 八○○, 二七五0, 廿三, 卅, 兩, 壹貳參肆.</summary>
public static class ChineseNumeral
{
    private const int Largest = 999_999_999;

    public static bool TryParse(ReadOnlySpan<char> text, out int value) =>
        Read(text, out value) == text.Length && text.Length > 0;

    /// <summary>Reads the longest number that the text starts with.</summary>
    /// <returns>How many characters it takes; 0 when the text starts with none.</returns>
    public static int Read(ReadOnlySpan<char> text, out int value)
    {
        long total = 0, section = 0, digits = 0;
        var fresh = true;
        var at = 0;
        for (; at < text.Length; at++)
        {
            if (Digit(text[at]) is var digit and >= 0)
            {
                digits = Math.Min((digits * 10) + digit, Largest);
                fresh = false;
            }
            else if (Multiplier(text[at]) is var multiplier and > 0)
            {
                if (at == 0 && multiplier >= 100)
                {
                    break; // 百貨, 千萬 begin words, not numbers
                }

                section += (fresh ? 1 : digits) * multiplier;
                digits = 0;
                fresh = true;
            }
            else if (Tens(text[at]) is var tens and > 0)
            {
                section += (digits * 10) + tens;
                digits = 0;
                fresh = false;
            }
            else if (text[at] is '萬' or '万' && at > 0)
            {
                total = Math.Min(Largest, (section + digits) * 10_000);
                section = digits = 0;
                fresh = false;
            }
            else
            {
                break;
            }
        }

        value = (int)Math.Min(Largest, total + section + digits);
        return at;
    }

    /// <summary>Whether a number can begin with this character.</summary>
    public static bool Begins(char c) => Digit(c) >= 0 || Multiplier(c) == 10 || Tens(c) > 0;

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        '〇' or '○' or '◯' or '零' => 0,
        '一' or '壹' or 'ㄧ' => 1,
        '二' or '貳' or '貮' or '兩' => 2,
        '三' or '參' or '叁' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陸' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    private static int Multiplier(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        _ => 0,
    };

    private static int Tens(char c) => c switch
    {
        '廿' => 20,
        '卅' => 30,
        '卌' => 40,
        _ => 0,
    };
}
