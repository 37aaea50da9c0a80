namespace MeetingBot.Answers.Checking.Wording;

/// <summary>Where an answer may have a joining word that the minutes do not have there.</summary>
internal sealed class Joints(WordedText answer, WordedText source, Slack slack)
{
    private const int NearTerm = 3;

    public bool Fits(JoiningWord word, Place at, int end)
    {
        var behind = at.At + word.Text.Length;
        return Lax(Slack.Places) || word.Place switch
        {
            JoiningWord.Order => Lax(Slack.Orders) || IsOrdered(Math.Min(at.Next, source.Count - 1)),
            JoiningWord.BeforeActor => answer.ActorBegins(behind) && WordedText.Any(0, source.Count, source.IsAgent),
            JoiningWord.BeforeFigure => answer.Tokens[behind].Kind is TokenKind.Day or TokenKind.Number,
            JoiningWord.BeforeTerm => WordedText.Any(behind, Math.Min(end, behind + NearTerm), i => answer.Tokens[i].IsTerm),
            _ => true,
        };
    }

    // 應 is no word of mine where the minutes only tell: an order stands in the same part of the sentence.
    private bool IsOrdered(int at) =>
        WordedText.Any(source.PartStart(at), source.PartEnd(at), i => source.Tokens[i].IsAnyOf("請應須") && !source.IsTurning(i));

    private bool Lax(Slack rule) => (slack & rule) != 0;
}
