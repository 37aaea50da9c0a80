namespace MeetingBot.Answers.Checking.Wording;

/// <summary>Letters that offices write either way, in one way. Less than folding does: Simplified letters stay, and are refused.</summary>
internal static class Spelling
{
    private const string Either = "臺台裏裡佔占周週份份覆復祕秘敍敘";

    public static char Of(char letter) =>
        Either.IndexOf(letter, StringComparison.Ordinal) is var at and >= 0 && at % 2 == 0 ? Either[at + 1] : letter;

    public static string Of(string text) => string.Concat(text.Select(Of));

    public static IEnumerable<int> PlacesOf(string word, string text)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }
}
