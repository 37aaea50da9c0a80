using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// What says which one of its kind is meant (限定語): 松林 in 松林宿舍, 防災 in 防災的數位課程. A sentence on the kind that has another one before
/// it, and near which nobody says the one that is asked for, tells of that other one.
/// </summary>
internal static partial class Specifiers
{
    private const double Said = 0.3;
    private const int ShortKind = 2;
    private static readonly HashSet<string> NoUnits = [];

    public static bool AreOthersIn(Question question, Evidence evidence)
    {
        var quote = Plain.Of(evidence.Quote);
        var heading = evidence.Passage.Heading is [.., var line] ? Plain.Of(line) : "";
        var near = evidence.WithAbove + evidence.Meeting.Title;
        var asked = Plain.Of(question.Text);
        return IsOfOtherRoom(question, quote, near) || (!IsNumbered(question, quote) && Phrases(question).Any(phrase =>
            !(phrase.IsOwned && IsOfOwner(question, phrase.Specifier[0].At, heading))
            && phrase.Specifier.TrueForAll(w => IsTelling(w) && (Coverage.Of(w, near) < Said || (w.IsDeed && phrase.IsOwned)))
            && (LongestIn(quote, phrase.Kinds) is { } told ? IsSpecified(told, quote, asked)
                : LongestIn(heading, phrase.Kinds) is { } above && IsSpecified(above, heading, asked))));
    }

    // 停車場的補貼爭議 under a heading 停車場契約爭議: whose it is says which one.
    private static bool IsOfOwner(Question question, int at, string heading) =>
        question.Topic.FirstOrDefault(w => w.End == at - 1) is { } owner && Coverage.Of(owner, heading) >= Said;

    // 更衣室 is not 哺集乳室: a kind of one letter.
    private static bool IsOfOtherRoom(Question question, string quote, string near) =>
        question.Topic.Zip(question.Topic.Skip(1)).Any(pair =>
            pair.First.End == pair.Second.At
            && pair.First is { IsMatter: true, IsNamed: false, IsWhole: true, IsFresh: true }
            && pair.Second is { IsThing: true, IsWhole: false }
            && Rooms().IsMatch(pair.Second.Text)
            && Coverage.Of(pair.First, near) < Said
            && Regex.IsMatch(quote, $"\\p{{L}}{{2}}{pair.Second.Folded}"));

    private static string? LongestIn(string text, List<string> kinds) =>
        kinds.FindLast(kind => text.Contains(kind, StringComparison.Ordinal));

    // 第2期 says which one as well.
    private static bool IsNumbered(Question question, string quote) => question.Topic.Any(w =>
        w is { Class: WordClass.Exact, IsFresh: true, Folded: ['第', ..] } && quote.Contains(w.Folded, StringComparison.Ordinal));

    // The first words of each run, and what follows them: 課程, 課程講義, from the shortest to the longest.
    private static IEnumerable<(List<QuestionWord> Specifier, List<string> Kinds, bool IsOwned)> Phrases(Question question)
    {
        var words = question.Topic.Where(w => w.IsFresh).OrderBy(w => w.At).ToList();
        foreach (var (first, end) in Runs(words).Where(run => !IsAskedFor(question.Text, words[run.First].At)))
        {
            var run = words[first..end];
            var isOwned = IsOwned(question.Text, run[0].At);
            if (isOwned && !IsThing(run[^1]))
            {
                continue;
            }

            for (var split = 1; split < run.Count && IsThing(run[0]); split++)
            {
                yield return (run[..split], Kinds(run, split), isOwned);
            }

            if (end < words.Count && words[end].At == run[^1].End + 1 && IsOwned(question.Text, words[end].At) && run.Exists(IsThing))
            {
                yield return (run, Kinds(words, end), false);
            }
        }
    }

    // Words without anything between them.
    private static IEnumerable<(int First, int End)> Runs(List<QuestionWord> words)
    {
        for (int first = 0, end = 0; first < words.Count; first = end)
        {
            do
            {
                end++;
            }
            while (end < words.Count && words[end].At == words[end - 1].End);
            yield return (first, end);
        }
    }

    // 哪個國家 asks which one, and says none.
    private static bool IsAskedFor(string text, int at) => at > 0 && text[at - 1] is '哪' or '個' or '麼' or '些' or '種' or '幾';

    private static bool IsOwned(string text, int at) => at > 0 && text[at - 1] == '的';

    private static List<string> Kinds(List<QuestionWord> words, int first)
    {
        var kinds = new List<string>();
        if (first < words.Count && IsThing(words[first]))
        {
            kinds.AddRange(Synonyms.Of(words[first].Folded).Where(other => other.Length > 1));
        }

        var others = kinds.Count;
        for (var at = first; at < words.Count && words[at] is { IsWhole: true, IsNamed: false, IsMatter: true }; at++)
        {
            if (at == first ? !IsKind(words, at) : words[at].At != words[at - 1].End)
            {
                break;
            }

            kinds.Add((kinds.Count > others ? kinds[^1] : "") + words[at].Folded);
        }

        return kinds;
    }

    private static bool IsThing(QuestionWord word) => word is { IsThing: true, IsWhole: true };

    // A name of its own is no kind.
    private static bool IsKind(List<QuestionWord> words, int at) => words[at].IsThing
        && (Dictionary.TryGet(words[at].Folded, out _)
            || ((words[at].Text.Length <= ShortKind || Classes().IsMatch(words[at].Text))
                && !(at + 1 < words.Count && words[at + 1].At == words[at].End)));

    private static bool IsTelling(QuestionWord word) => !word.IsNamed && !Anybody().IsMatch(word.Text);

    // Where it stands first: later it may be called by its kind alone.
    private static bool IsSpecified(string kind, string quote, string asked)
    {
        var cut = Segmenter.Cut(quote, NoUnits).Where(w => IsThing(w) && !Anybody().IsMatch(w.Text)
            && !asked.Contains(w.Folded, StringComparison.Ordinal)).ToList();
        var at = quote.IndexOf(kind, StringComparison.Ordinal);
        return at > 0 && (Closes().IsMatch(quote[..at]) || cut.Exists(w => w.End == at || IsPartOf(w, at)));
    }

    // 蓄電池 is one kind of 電池.
    private static bool IsPartOf(QuestionWord word, int at) =>
        word.At < at && word.End > at && Dictionary.TryGet(word.Folded, out _);

    [GeneratedRegex("[卡車案館室機費票券證表課班團隊會展節賽站場園區棟樓房廠廳所屋亭橋燈箱櫃池井]$")]
    private static partial Regex Classes();

    // A name in quotation marks, a house, a road. Folded.
    [GeneratedRegex("[」』》馆楼厅厂校院园区站场桥路街里村]$")]
    private static partial Regex Closes();

    [GeneratedRegex("^[室館廳亭站廠園券卡證梯橋]$")]
    private static partial Regex Rooms();

    // Whoever it is, and what only says how much of it.
    [GeneratedRegex("^([個个]人|[員员]工|同仁|人[員员]|民[眾众]|[廠厂]商|[機机][關关]|[單单]位|(本|全|各|[該该]|所有|部分|相[關关]|一般|其他|其余|其餘).*|[少多再先不未要想改加免].*)$")]
    private static partial Regex Anybody();
}
