namespace MeetingBot.Answers.Words;

/// <param name="Text">As asked.</param>
/// <param name="Folded">For comparing.</param>
/// <param name="At">Where it stands in the question.</param>
/// <param name="AskedBefore">It comes from the question before, which this one follows up.</param>
internal sealed record QuestionWord(string Text, string Folded, int At, WordClass Class, bool AskedBefore = false)
{
    public int End => At + Text.Length;

    /// <summary>Said in this question; what a follow-up takes over decides less.</summary>
    public bool IsFresh => !AskedBefore;

    /// <summary>More than a letter, which may be a part of any word.</summary>
    public bool IsWhole => Text.Length > 1;

    /// <summary>What is done.</summary>
    public bool IsDeed => Class == WordClass.Act;

    /// <summary>What it is about.</summary>
    public bool IsThing => Class == WordClass.Thing;

    /// <summary>A unit, a number or a name: an answer about another one is wrong.</summary>
    public bool IsNamed => Class is WordClass.Unit or WordClass.Exact;

    /// <summary>Says what it is about or what is done, and not only how.</summary>
    public bool IsMatter => Class >= WordClass.Act;

    /// <summary>What minutes write for it; none where the question is taken by its own words.</summary>
    public IReadOnlyList<string> Office { get; init; } = [];

    /// <summary>Of a verb what it says without its complement, folded: 報 of 報上去; null of all else.</summary>
    public string? Stem { get; init; }

    /// <summary>Other words of the question with the letters of that stem, folded, which do not say it: 收容所 of 收起來.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>Whoever it is, 人 or 同事, or the other side of a choice: nothing is missing where a sentence does not say it.</summary>
    public bool MayBeUnsaid { get; init; }

    /// <param name="text">The question.</param>
    public static QuestionWord In(string text, int start, int end, WordClass kind) =>
        new(text[start..end], Plain.Of(text[start..end]), start, kind);

    /// <summary>The two as one word, of the first one's class.</summary>
    public QuestionWord With(QuestionWord next) => this with { Text = Text + next.Text, Folded = Folded + next.Folded };
}
