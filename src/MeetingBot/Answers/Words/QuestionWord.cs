namespace MeetingBot.Answers.Words;

/// <param name="Text">As asked.</param>
/// <param name="Folded">For comparing.</param>
/// <param name="At">Where it stands in the question.</param>
/// <param name="AskedBefore">It comes from the question before, which this one follows up.</param>
internal sealed record QuestionWord(string Text, string Folded, int At, WordClass Class, bool AskedBefore = false)
{
    public int End => At + Text.Length;
}
