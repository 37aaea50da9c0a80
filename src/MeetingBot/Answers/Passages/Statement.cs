using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Passages;

/// <summary>The part of a sentence that answers, short enough to be read at once.</summary>
internal static class Statement
{
    private const int Most = 120;
    private const string Breaks = "，,、：:；;。（(";

    public static string Of(Evidence evidence, Question question)
    {
        var sentence = evidence.Quote.Trim();
        return sentence.Length <= Most ? sentence.TrimEnd('。', '；', ';') : Window(sentence, question);
    }

    // The stretch of clauses that says most of the question.
    private static string Window(string sentence, Question question)
    {
        var cuts = Cuts(sentence);
        var best = (Start: 0, End: Math.Min(sentence.Length, Most), Score: -1d);
        for (var i = 0; i < cuts.Count - 1; i++)
        {
            for (var j = i + 1; j < cuts.Count && cuts[j] - cuts[i] <= Most; j++)
            {
                var part = Plain.Of(sentence[cuts[i]..cuts[j]]);
                var score = question.Topic.Sum(w => Coverage.Of(w, part)) + (WantedFit.Fits(question, sentence[cuts[i]..cuts[j]])
                    ? 1.5
                    : 0) + (part.Length / 1000d);
                if (score > best.Score)
                {
                    best = (cuts[i], cuts[j], score);
                }
            }
        }

        var text = sentence[best.Start..best.End].Trim().TrimEnd('，', '、', '。', '；', ',', '（');
        return (best.Start > 0 ? "…" : "") + text + (best.End < sentence.Length ? "…" : "");
    }

    private static List<int> Cuts(string sentence)
    {
        var cuts = new List<int> { 0 };
        for (var at = 0; at < sentence.Length - 1; at++)
        {
            if (Breaks.Contains(sentence[at], StringComparison.Ordinal))
            {
                cuts.Add(at + 1);
            }
        }

        cuts.Add(sentence.Length);
        return cuts;
    }
}
