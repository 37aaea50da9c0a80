using System.CommandLine;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Console;

/// <summary>An option that is a day, in either calendar.</summary>
internal static class DayOption
{
    public static Option<DateOnly?> Of(string name, string description) => new(name)
    {
        Description = $"{description}，例如 2025-12-01 或 114年12月1日",
        HelpName = "DATE",
        CustomParser = given =>
        {
            if (RocDate.TryParse(given.Tokens[0].Value, out var day))
            {
                return day;
            }

            given.AddError($"{name} 的「{given.Tokens[0].Value}」不是日期。");
            return null;
        },
    };
}
