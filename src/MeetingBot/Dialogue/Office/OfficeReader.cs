using System.Text.RegularExpressions;
using MeetingBot.Dialogue.Days;
using MeetingBot.Dialogue.Words;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing;
using MeetingBot.Tasks;

namespace MeetingBot.Dialogue.Office;

/// <summary>
/// Commands of the office that do not begin with their word: 我12/25請假, 王小明 請假 12/25到12/31, 12/25前提醒資訊局交年度報告. Every letter
/// must fit, so that what merely speaks of leave stays a question.
/// </summary>
internal static partial class OfficeReader
{
    private const string Marks = " 　,，、:：的從自在於";

    /// <summary>Null when it is none.</summary>
    /// <param name="text">Half width and Traditional.</param>
    public static OfficeCommand? Read(string text) =>
        text.Length > 200 ? null
        : Back().Match(text) is { Success: true } back && !Asks(text) && IsName(back.Groups["who"].Value) ? new OfficeCommand.Back(Name(back.Groups["who"].Value))
        : (OfficeCommand?)Leave(text) ?? Order(text);

    /// <summary>Whether a day, or something that recurs, is named.</summary>
    public static bool HasDay(string text) => Recurrence.TryRead(text, out _) || Days(text).Any() || TypedDays.DayLike().IsMatch(text);

    /// <summary>Whether it names days and nothing else.</summary>
    public static bool IsDays(string text) => Take(ref text).Length > 0 && text.Trim([.. Marks]).Length == 0;

    /// <summary>Who is away, and the days as they were typed.</summary>
    public static OfficeCommand.Away? Leave(string text)
    {
        if (LeaveWord().Match(text) is not { Success: true } word || text.Length > 60 || Asks(text))
        {
            return null;
        }

        var (before, after) = (text[..word.Index], text[(word.Index + word.Length)..]);
        var days = Take(ref after);
        if (days.Length == 0 && Take(ref before) is { Length: > 0 } leading)
        {
            days = leading;
            if (TypedDays.Lasting().Match(after) is { Success: true, Index: 0 } lasting)
            {
                (days, after) = (days + lasting.Value, after[lasting.Length..]); // 明天起請假三天
            }
        }

        var name = Name(before);
        return days.Length > 0 && after.Trim([.. Marks]).Length == 0 && IsName(name) ? new(name, days) : null;
    }

    private static OfficeCommand.Order? Order(string text) =>
        Reminding().Match(text) is { Success: true } match && match.Groups["when"].Value is var when && Take(ref when).Length > 0 && when.Trim([.. Marks, '請']).Length == 0
            ? new(match.Groups["when"].Value + match.Groups["what"].Value)
            : null;

    // Takes the days, with what belongs to them, out of the text.
    private static string Take(ref string text)
    {
        if (Recurrence.TryRead(text, out var recurring))
        {
            text = text[..recurring.Start] + text[recurring.End..];
            return recurring.Words;
        }

        var days = Days(text).ToList();
        if (days.Count == 0 && TypedDays.DayLike().Match(text) is { Success: true } none)
        {
            text = text[..none.Index] + text[(none.Index + none.Length)..];
            return none.Value;
        }

        if (days.Count == 0)
        {
            return "";
        }

        var (start, end) = (days[0].Span.Start, days[^1].Span.End);
        end += TypedDays.Lasting().Match(text, end).Length;
        var taken = text[start..end];
        text = text[..start] + text[end..];
        return taken;
    }

    private static IEnumerable<DateMention> Days(string text) =>
        DateFinder.Find(text, null).Where(mention => mention.Kind is not (DateKind.Year or DateKind.Month or DateKind.Recurring));

    private static bool Asks(string text) => QuestionWords.AreIn(text) || Rules().IsMatch(text);

    // A name, or an id of the people file.
    private static bool IsName(string text) => text.All(char.IsAscii) ? text.Length <= 40 : text.Length <= 12 && !text.Any(char.IsDigit);

    private static string Name(string text) => OneSelf().Replace(Courtesy().Replace(text.Trim([.. Marks]), ""), "").Trim([.. Marks]);

    [GeneratedRegex("(要|想|想要|將|會|需要|需|已)?(請假|休假|請特休|請事假|請病假)")]
    private static partial Regex LeaveWord();

    [GeneratedRegex(@"^(?<who>\S{1,40}?)\s*(已經|已)?(銷假|取消請假)(了)?$")]
    private static partial Regex Back();

    [GeneratedRegex(@"^(?<when>.{2,30}?)\s*(請)?(幫我|記得)?(提醒)(?!我|過)(?<what>.+)$", RegexOptions.Singleline)]
    private static partial Regex Reminding();

    [GeneratedRegex("^(幫我|幫|替|麻煩|請)")]
    private static partial Regex Courtesy();

    [GeneratedRegex("^(我|本人|自己|我自己)$")]
    private static partial Regex OneSelf();

    [GeneratedRegex("何人|規定|辦法")]
    private static partial Regex Rules();
}
