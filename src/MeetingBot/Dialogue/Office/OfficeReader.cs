using System.Text.RegularExpressions;
using MeetingBot.Dialogue.Days;
using MeetingBot.Dialogue.Words;

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
    public static bool HasDay(string text) => TakenDays.Of(text).Any;

    /// <summary>Whether it names days and nothing else.</summary>
    public static bool IsDays(string text) => TakenDays.Of(text) is { Any: true } days && IsBlank(days.Rest);

    /// <summary>Who is away, and the days as they were typed.</summary>
    public static OfficeCommand.Away? Leave(string text)
    {
        if (LeaveWord().Match(text) is not { Success: true } word || text.Length > 60 || Asks(text))
        {
            return null;
        }

        var (before, after) = (text[..word.Index], text[(word.Index + word.Length)..]);
        if (TakenDays.Of(after) is { Any: true } behind)
        {
            return Leave(before, behind.Words, behind.Rest);
        }

        var (leading, lasting) = (TakenDays.Of(before), TypedDays.Lasting().Match(after)); // 明天起請假三天
        return leading.Any ? Leave(leading.Rest, leading.Words + lasting.Value, after[lasting.Length..]) : null;
    }

    private static OfficeCommand.Away? Leave(string who, string days, string rest) =>
        IsBlank(rest) && Name(who) is var name && IsName(name) ? new(name, days) : null;

    private static OfficeCommand.Order? Order(string text) => Reminding().Match(text) is { Success: true } match && IsWhen(match.Groups["when"].Value)
        ? new(match.Groups["when"].Value + match.Groups["what"].Value)
        : null;

    private static bool IsWhen(string text) => TakenDays.Of(text) is { Any: true } days && days.Rest.Trim([.. Marks, '請']).Length == 0;

    private static bool IsBlank(string text) => text.Trim([.. Marks]).Length == 0;

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
