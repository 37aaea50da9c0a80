using System.Text.RegularExpressions;

namespace MeetingBot.Dialogue.Words;

/// <summary>Words of somebody who asks and orders nothing: 完成率是多少 begins with a command's word and is none.</summary>
internal static partial class QuestionWords
{
    public static bool AreIn(string text) => Asks().IsMatch(text);

    [GeneratedRegex("[?？]|什麼|何時|誰|哪|嗎|呢|幾|多少|怎|是否|有沒有")]
    private static partial Regex Asks();
}
