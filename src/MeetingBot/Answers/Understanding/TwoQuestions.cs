using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Understanding;

/// <summary>What is asked one after the other in one message: 哪一個先到期？請購核銷是哪天？</summary>
internal static partial class TwoQuestions
{
    private const int Most = 3;
    private const int Shortest = 4;

    /// <summary>The questions, in their order; empty where it is one.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        List<string> parts = [.. Ends().Split(text).Select(part => part.Trim()).Where(part => part.Length >= Shortest)];
        return parts.Count is > 1 and <= Most && parts.All(part => Asks().IsMatch(part)) ? parts : [];
    }

    /// <summary>落後多少、幾號前要交: two that share what stands before the first; empty where only one of them asks.</summary>
    public static IReadOnlyList<string> InOneBreath(string text)
    {
        List<string> parts = [.. Breaths().Split(text).Select(part => part.Trim()).Where(part => part.Length >= Shortest)];
        return parts.Count == 2 && parts.All(part => Asks().IsMatch(part)) ? parts : [];
    }

    [GeneratedRegex("[、，,]|(又|還有|以及|並且|而且)(?=[是在由要]?(誰|哪|幾|何|什麼))")]
    private static partial Regex Breaths();

    [GeneratedRegex("什麼|甚麼|啥|誰|哪|幾|何|嗎|多少|多久|怎|是不是|有沒有|能不能|是否")]
    private static partial Regex Asks();

    [GeneratedRegex("(?<=[？?。；;])\\s*|\\n+")]
    private static partial Regex Ends();
}
