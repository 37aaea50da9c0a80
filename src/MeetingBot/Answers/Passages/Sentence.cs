namespace MeetingBot.Answers.Passages;

/// <summary>A sentence of a passage: text[Start, End).</summary>
internal readonly record struct Sentence(int Start, int End)
{
    public string In(string text) => text[Start..End];
}
