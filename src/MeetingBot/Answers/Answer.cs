using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;

namespace MeetingBot.Answers;

/// <summary>What the asker gets.</summary>
/// <param name="Answered">False when the minutes do not say; then there are no citations.</param>
/// <param name="Text">The fact, without the quotations.</param>
/// <param name="Citations">Best first.</param>
internal sealed record Answer(bool Answered, string Text, IReadOnlyList<Citation> Citations, Intent Intent)
{
    private const int MostOfBoth = 196;
    private const int MostCitations = 3;
    private const string Rest = "（其餘所問，會議紀錄裡沒有找到。）";

    public Writer Writer { get; init; } = Writer.Extractive;

    /// <summary>Where no sentence answers: the rule that refused first, for the log and for tests.</summary>
    public string? Why { get; init; }

    /// <summary>Stands behind the text, for those who print it and have no better place for it; empty for the minutes' own words.</summary>
    public string Label => Writer == Writer.Model ? "（文字由 AI 整理，請以引文為準）" : "";

    /// <summary>Where there is a model and these are not its words: why not.</summary>
    public string? Unworded { get; init; }

    /// <summary>Of a list: how many there are, shown or not.</summary>
    public int? Total { get; init; }

    /// <summary>
    /// Of a list: the days it was asked of, as its head says them; they come from the question and today, not from the minutes.
    /// </summary>
    public string? Period { get; init; }

    /// <summary>
    /// Of a list: words that the duties bear out and no minutes do: the day that somebody was given since, who took it over.
    /// </summary>
    public IReadOnlyList<string> Registered { get; init; } = [];

    /// <summary>Of the minutes it was answered from.</summary>
    public long Generation { get; init; }

    /// <summary>Answers to what was asked at once, in one; null where none of it is answered.</summary>
    public static Answer? Together(IReadOnlyList<Answer> answers)
    {
        var answered = answers.Where(a => a.Answered).DistinctBy(a => a.Text).ToList();
        return answered switch
        {
            [] => null,
            [var only] =>
                only with { Text = OfficeSpeech.Short(only.Text, MostOfBoth - Rest.Length) + (answers.All(a => a.Answered) ? "" : Rest) },
            _ => answered[0] with
            {
                Text = string.Join('\n', answered.Take(2).Select(a => OfficeSpeech.Short(a.Text, MostOfBoth / 2))),
                Citations = [.. answered.Take(2)
                    .SelectMany(a => a.Citations.Take(1))
                    .Concat(answered.SelectMany(a => a.Citations.Skip(1)))
                    .Take(MostCitations)],
            },
        };
    }

    public static Answer No(string text, Intent intent) => new(false, text, [], intent);
}
