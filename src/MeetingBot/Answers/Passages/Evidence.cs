using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>A sentence and how much of the question it carries.</summary>
/// <param name="Score">Share of the question's weight that is said here or above it, 0 to 1.</param>
/// <param name="Here">The share said in the sentence and its passage alone.</param>
/// <param name="Own">The share said in the sentence alone.</param>
/// <param name="Missing">Words of the question that neither the sentence nor what it stands under says.</param>
/// <param name="Rank">Score with what makes one place better than another: ruling, recency, the kind of thing asked for.</param>
internal sealed record Evidence(
    MeetingText Meeting, Archive.Passage Passage, Sentence Sentence, double Score, double Here, double Own,
    IReadOnlyList<QuestionWord> Missing, bool FitsWanted, double Rank)
{
    /// <summary>Of what no heading over it says, the share that the sentence says itself; null where they say it all.</summary>
    public double? Told { get; init; }

    /// <summary>The ruling that came of the matter the question is about, which need not repeat its words.</summary>
    public bool IsOutcome { get; init; }

    /// <summary>Of an outcome: the points of the conclusion that are told together.</summary>
    public IReadOnlyList<Archive.Passage> Also { get; init; } = [];

    /// <summary>Of a row that holds several records, which one answers; null where its name decides.</summary>
    public int? Record { get; init; }

    /// <summary>Of a row, which column answers; null where the question decides.</summary>
    public string? Column { get; init; }

    public ItemKind Kind => Passage.Item.Kind;

    public bool Lacks(Func<QuestionWord, bool> word) => Missing.Any(word);

    public string Quote => Sentence.In(Passage.Item.Text);

    /// <summary>What its passage says and what that stands under, in the one spelling for comparing.</summary>
    public string WithAbove => Plain.Of(Passage.Item.Text) + Meeting.Above(Passage);

    /// <summary>Of a row what stands over its table, folded, with the lines before the table.</summary>
    public string OverTable => Meeting.Above(Passage) + Plain.Of(string.Concat(Meeting.Captions(Passage)));
}
