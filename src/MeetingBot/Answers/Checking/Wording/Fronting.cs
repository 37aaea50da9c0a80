namespace MeetingBot.Answers.Checking.Wording;

/// <summary>Which words of the minutes an answer may tell before those that stand in front of them: 財產盤點由總務組完成.</summary>
/// <param name="isAlone">Whether it is the whole answer: then it may leave out who acts.</param>
internal sealed class Fronting(WordedText answer, WordedText source, Pieces pieces, bool isAlone)
{
    private IReadOnlyList<Token> Said => answer.Tokens;

    private IReadOnlyList<Token> Stands => source.Tokens;

    /// <summary>Whether what stands from the front up to there, told already, may be told before what its clause begins with.</summary>
    public bool MayMove(int clause, int front, int to) =>
        front > clause
        && (pieces.IsEnd(to) || Stands[front - 1].IsAnyOf("將把"))
        && !WordedText.Any(clause, front, source.IsTurning)
        && source.AgentsIn(clause, to) == 1;

    /// <summary>Whether all that stands from here up to there only says who acts and when.</summary>
    public bool IsPreamble(int from, int to) => !WordedText.Any(from, to, i => !IsPreamble(i));

    /// <returns>Where the words began that were told first.</returns>
    /// <param name="begin">Where the answer begins.</param>
    public int FrontOf(Place at, int begin)
    {
        var (said, there) = (at.At, at.Next);
        while (said > begin && !Said[said - 1].Means(Stands[there - 1]))
        {
            said--;
        }

        while (said > begin && there > 0 && !source.IsStop(there - 1) && Said[said - 1].Means(Stands[there - 1]))
        {
            (said, there) = (said - 1, there - 1);
        }

        return there;
    }

    private bool IsPreamble(int at) =>
        Stands[at].IsAnyOf(Gaps.Governs + "於") || Stands[at].Kind == TokenKind.Day || (isAlone && source.IsActor(at));
}
