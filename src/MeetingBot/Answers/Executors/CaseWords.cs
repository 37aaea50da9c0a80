using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Meetings.Lineage;

namespace MeetingBot.Answers.Executors;

/// <summary>How the state of a case is put.</summary>
internal static class CaseWords
{
    private static readonly char[] Ends = ['，', '。', '；', ',', ';'];

    public static string State(CaseSitting sitting)
    {
        var parts = sitting.Said.Where(s => s.Part is not null).ToList();
        if (parts.Count > 0 && sitting.Said.Select(s => s.Status).Distinct().Count() > 1)
        {
            return string.Join('；', sitting.Said.Where(s => s.Status != CaseStatus.Progress)
                .Select(s => s.Part is { } part ? $"{part}{OfficeSpeech.Of(s.Status)}" : OfficeSpeech.Of(s.Status))
                .Distinct());
        }

        var waits = sitting.Said.LastOrDefault(s => s.Condition is not null);
        return sitting.After.State switch
        {
            CaseState.Merged => $"已併入{sitting.After.Into}案辦理",
            CaseState.Open when waits is not null => $"賡續列管（{Condition(waits)}）",
            var state => OfficeSpeech.Of(state),
        };
    }

    // What it waits for is half a sentence: 複測通過並經本人核定後, and then 再行解除列管.
    private static string Condition(CaseStatement said)
    {
        var condition = said.Condition!;
        var at = said.Text.IndexOf(condition, StringComparison.Ordinal);
        var end = at < 0 ? -1 : said.Text.IndexOfAny(Ends, at + condition.Length);
        return at < 0 ? condition : end < 0 ? said.Text[at..] : said.Text[at..end];
    }
}
