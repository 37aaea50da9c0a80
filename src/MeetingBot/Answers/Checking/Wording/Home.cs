using MeetingBot.Archive;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Answers.Checking.Wording;

/// <summary>A cited passage, as the place where a sentence of an answer comes from.</summary>
internal sealed class Home(Passage passage, MeetingEntry meeting, IReadOnlySet<string> units)
{
    private const int FewestTokens = 4;
    private readonly Framing framing = new(passage, meeting, name => units.Any(unit => name.Contains(unit, StringComparison.Ordinal)));

    public DateOnly? Held { get; } = meeting.Header.HeldAt?.Day;

    public WordedText Text { get; } = new(Tokens.Of(passage.Item.Text, meeting.Header.HeldAt?.Day), units);

    /// <summary>Whether this day stands in it, or is the meeting's own.</summary>
    public bool Knows(Token day) =>
        Text.Tokens.Any(t => t.Means(day)) || (Held is { } held && Tokens.Of(RocDate.Write(held), held).Contains(day));

    /// <param name="isAlone">Whether it is the only sentence of the answer: then it may leave out who acts.</param>
    /// <param name="continues">Whether the sentence before is of this passage too; else it must say whom or what it is about.</param>
    public bool Bears(string sentence, IReadOnlySet<string> names, bool isAlone, bool continues, Slack slack)
    {
        var said = Trimmed(Tokens.Of(sentence, Held));
        return framing.Of(said).Any(part => part.To - part.From >= Math.Min(FewestTokens, Text.Count)
            && (continues || part.From > 0 || Names(said, names))
            && new Alignment(new(said, names), Text, isAlone, slack, part.IsHeaded).Holds(part.From, part.To));
    }

    private static bool Names(List<Token> said, IReadOnlySet<string> names)
    {
        var text = new WordedText(said, names);
        return WordedText.Any(0, text.Count, i => text.ActorBegins(i) || said[i].IsCase);
    }

    private static List<Token> Trimmed(IReadOnlyList<Token> said)
    {
        var trimmed = said.SkipWhile(t => t.Kind == TokenKind.Stop).ToList();
        while (trimmed is [.., { Kind: TokenKind.Stop }])
        {
            trimmed.RemoveAt(trimmed.Count - 1);
        }

        return trimmed;
    }
}
