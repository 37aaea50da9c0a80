using System.Text.Json;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Console;

/// <summary>How the output files spell a choice: all-units, datetime, within.</summary>
internal static class Spelling
{
    public static string Of(Enum choice) => choice switch
    {
        DateKind.DateTime => "datetime", // one word there, two in .NET
        _ => JsonNamingPolicy.KebabCaseLower.ConvertName(choice.ToString()),
    };

    public static string Of(Deadline due) => due switch
    {
        Deadline.OnDay => "day",
        Deadline.AtTime => "time",
        Deadline.EndOfPeriod => "period",
        Deadline.BeforeEvent => "event",
        Deadline.Recurring => "recurring",
        Deadline.Within => "within",
        _ => throw new InvalidOperationException($"The format has no word for a {due.GetType().Name}."),
    };
}
