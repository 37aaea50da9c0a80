using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Reads 春節前, 農曆年前, 端午節前, 中秋節前, 元旦前, 國慶日前; a festival without 前 is an occasion, not a date.</summary>
internal static class FestivalReader
{
    private static readonly (string Word, string Festival)[] Words =
    [
        ("農曆春節", "春節"), ("農曆新年", "春節"), ("農曆年", "春節"), ("農曆過年", "春節"), ("春節", "春節"), ("除夕", "春節"),
        ("端午節", "端午節"), ("端午", "端午節"), ("中秋節", "中秋節"), ("中秋", "中秋節"), ("元宵節", "元宵節"), ("元旦", "元旦"),
        ("國慶日", "國慶日"), ("國慶", "國慶日"),
    ];

    private static readonly string[] Holidays = ["連續假期", "連假", "假期"];

    public static bool TryRead(string text, int at, out Festival festival, out int end)
    {
        festival = Festival.LunarNewYear;
        end = at;
        foreach (var (word, name) in Words)
        {
            if (!Glance.Has(text, at, word))
            {
                continue;
            }

            var ending = Ending.Read(text, at + word.Length + Glance.AnyOf(text, at + word.Length, Holidays));
            festival = Festival.All.First(f => f.Name == name);
            end = ending.End;
            return ending.Kind == EndingKind.Before;
        }

        return false;
    }
}
