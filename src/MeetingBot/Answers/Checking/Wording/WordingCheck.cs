using MeetingBot.Answers.Words;
using MeetingBot.Archive;

namespace MeetingBot.Answers.Checking.Wording;

/// <summary>
/// Lets a model's words pass only where each of its sentences is a sentence of one cited passage, told shorter (<see cref="Alignment"/>).
/// It cannot know what is true, but it sees what is not there in that order; in doubt the extractive answer goes out, which is.
/// </summary>
internal sealed class WordingCheck(IReading reading, DateOnly today)
{
    private const string OutOfOrder = "語序：字句不是出處同一段依序的字句";

    // Each with the word that begins the fault; of several that an answer breaks, the first is told.
    private static readonly (Slack Slack, string Fault)[] Rules =
    [
        (Slack.Turning, "條件：否定、條件、前後或程度的字少了、多了或換了位置"),
        (Slack.Orders, "要求：出處沒有要求的事，答案說「應」「請」"),
        (Slack.Actors, "主體：單位或人員與出處所屬的事不同"),
        (Slack.Days, "日期：日期與出處所屬的事不同"),
        (Slack.Figures, "數字：數字或其單位少了一部分"),
        (Slack.Places, "連接詞：「最晚」「為」「由」只能放在期限、數字或辦理者之前"),
        (Slack.Stops, "斷句：省略之處合併了出處的兩個分句"),
        (Slack.Cuts, "斷詞：省略之處切斷了詞、動作或修飾語"),
    ];

    public async Task<string?> FaultAsync(string text, IReadOnlyList<Citation> citations, CancellationToken cancel)
    {
        if (OddLetters.In(text, string.Join('\n', citations.Select(c => c.Passage.Source + c.Passage.Item.Text + c.Meeting))) is { } odd)
        {
            return $"文字：「{odd}」不在出處中";
        }

        var ids = citations.Select(c => c.Passage.Meeting).Distinct().ToList();
        var meetings = (await reading.MeetingsAsync(ids, cancel).ConfigureAwait(false)).ToDictionary(m => m.Id);
        var said = text + string.Join('\n', citations.Select(c => c.Passage.Item.Text + string.Concat(c.Passage.Heading)));
        var units = await reading.UnitsAsync(UnitWordsIn.Text(said), cancel).ConfigureAwait(false);
        var homes = citations.DistinctBy(c => c.Passage.Id).Select(c => new Home(c.Passage, meetings[c.Passage.Meeting], units)).ToList();
        return Fault(text, homes, units);
    }

    private string? Fault(string text, List<Home> homes, IReadOnlySet<string> units)
    {
        var (told, miscounted) = CountedDays.Take(text, homes[0].Held, today);
        if (miscounted is not null)
        {
            return $"天數：「{miscounted}」不是算到前面的日期";
        }

        var sentences = told.Split('。', '；', '\n', '！', '？', '!', '?').Where(s => s.Trim(' ', '（', '）').Length > 0).ToList();
        Home? last = null;
        foreach (var sentence in sentences)
        {
            var home = homes.OrderByDescending(h => h == last)
                .FirstOrDefault(h => h.Bears(sentence, units, sentences.Count == 1, last is null || last == h, Slack.None));
            if (home is null)
            {
                return Why(sentence, homes, units, sentences.Count == 1, last);
            }

            last = home;
        }

        return sentences.Count == 0 ? "字句：沒有內容" : null;
    }

    private static string Why(string sentence, List<Home> homes, IReadOnlySet<string> units, bool isAlone, Home? last)
    {
        if (homes.Any(h => h.Bears(sentence, units, isAlone, true, Slack.None)))
        {
            return "主體：換了出處的句子沒有說是誰或哪一案";
        }

        if (homes.Any(h => h.Bears(sentence, units, isAlone: true, true, Slack.None)))
        {
            return "主體：句子少了出處的辦理者，會接到前一句";
        }

        if (Strangers.In(sentence, homes, units) is { } strange)
        {
            return strange;
        }

        bool Pass(Slack slack) => homes.Any(h => h.Bears(sentence, units, isAlone, last is null || last == h, slack));
        if (!Pass(Slack.InOrder))
        {
            return Pass(Slack.InOrder | Slack.Sequence) ? OutOfOrder : "字句：有出處沒有的字句";
        }

        // The one without which it does not pass, else the one that alone would let it.
        var broken = Rules.Where(rule => !Pass(Slack.InOrder & ~rule.Slack)).Concat(Rules.Where(rule => Pass(rule.Slack)));
        return broken.FirstOrDefault().Fault ?? OutOfOrder;
    }
}
