namespace MeetingBot.Answers.Passages;

/// <summary>
/// Weights of the words of a question, and how much of them is said where. Words that name the meeting count for the whole only.
/// </summary>
internal sealed class WordSums
{
    private double all;
    private double covered;
    private double matter;
    private double own;
    private double here;
    private double telling; // what a heading says tells no sentence from its neighbours
    private double told;

    /// <summary>Said anywhere around the sentence.</summary>
    public double Score => covered / all;

    /// <summary>Said by the sentence itself.</summary>
    public double Own => matter > 0 ? own / matter : 0;

    /// <summary>Said in its passage.</summary>
    public double Here => matter > 0 ? here / matter : 0;

    /// <summary>Of what no heading says already, the share that the sentence says; null where a heading says it all.</summary>
    public double? ToldShare => telling > 0 ? told / telling : null;

    /// <summary>The weight of what it says of a follow-up's own words.</summary>
    public double Fresh { get; private set; }

    /// <param name="said">How far the sentence says the word.</param>
    /// <param name="isFresh">Whether the question itself has it, and not only the one before.</param>
    public void Add(double weight, double said, WordContext around, bool isFresh)
    {
        all += weight;
        covered += weight * Math.Max(said, around.Best);
        Fresh += isFresh ? weight * said : 0;
        if (!around.NamesMeeting)
        {
            matter += weight;
            own += weight * said;
            here += weight * Math.Max(said, around.InPassage);
        }

        if (!around.IsInHeading)
        {
            telling += weight;
            told += weight * said;
        }
    }
}
