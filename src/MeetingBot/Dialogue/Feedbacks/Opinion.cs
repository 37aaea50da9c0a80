using MeetingBot.Archive.Post;

namespace MeetingBot.Dialogue.Feedbacks;

/// <summary>A word about an answer, as its buttons say it: 回饋 好 KEY.</summary>
/// <param name="IsGood">Null for 回報錯誤.</param>
/// <param name="Answer">The key of the message it is about.</param>
internal sealed record Opinion(bool? IsGood, string Answer)
{
    private const string Word = "回饋";
    private const string Good = "好";
    private const string Bad = "不好";
    private const string Wrong = "錯誤";

    public string Name => Of(IsGood);

    public static IEnumerable<Button> Buttons(string answer) =>
        [new("👍", Data(true, answer)), new("👎", Data(false, answer)), new("回報錯誤", Data(null, answer))];

    public static Opinion? Read(string data) => data.Split(' ', 3) is [Word, Good or Bad or Wrong, { Length: > 0 } answer] parts
        ? new(parts[1] switch { Good => true, Bad => false, _ => null }, answer)
        : null;

    private static string Data(bool? isGood, string answer) => $"{Word} {Of(isGood)} {answer}";

    private static string Of(bool? isGood) => isGood switch { true => Good, false => Bad, null => Wrong };
}
