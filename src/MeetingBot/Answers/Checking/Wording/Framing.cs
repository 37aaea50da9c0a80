using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Answers.Checking.Wording;

/// <summary>
/// What a sentence may stand in: the meeting that said it with its day, who reported it, what it stands under. 依秘書處第53次處務會議（115年1月14日）
/// 裁示，…; 財產盤點案，…. Only whole, only before or behind the sentence, and only of the passage that bears the sentence out.
/// </summary>
internal sealed class Framing
{
    private const int ShortestName = 5;
    private static readonly string[] Before = ["依", "依據", "根據", "據", "有關", "關於", "就", "見", "詳"];
    private static readonly string[] Behind = ["會議紀錄", "紀錄", "會議", "主席裁示", "裁示", "決議", "結論", "案", "一案", "部分", "的", "之"];
    private static readonly string[] BehindSpeaker = ["報告", "說明", "補充說明", "口頭報告", "表示"];
    private readonly List<IReadOnlyList<Token>> names;

    public Framing(Passage passage, MeetingEntry meeting, Func<string, bool> namesUnit)
    {
        var held = meeting.Header.HeldAt?.Day;
        var called = new[] { OfficeSpeech.Name(meeting), meeting.Header.Title ?? "" }.Select(name => name.EndsWith("紀錄", StringComparison.Ordinal) ? name[..^2] : name)
            .SelectMany(name => Enumerable.Range(0, Math.Max(0, name.Length - ShortestName)).Select(from => name[from..])).Where(name => name.Contains('第', StringComparison.Ordinal) && name.Contains('次', StringComparison.Ordinal));
        var headings = passage.Item.Kind == ItemKind.Table ? [] : passage.Heading.SelectMany(h => h.Split('，', '。', '、', '（', '）', '(', ')', ' ', '：')).Where(h => h.Length > 2 && !namesUnit(h));
        var speaker = passage.Item.Speaker is { } who ? new[] { passage.Item.Unit + who, who }.SelectMany(name => BehindSpeaker.Select(said => name + said).Append(name)) : [];
        names = [.. called.Concat(headings).Concat(speaker).Concat(held is { } day ? [RocDate.Write(day)] : []).Distinct().Select(name => Tokens.Of(name, held)).Where(t => t.Count > 0).OrderByDescending(t => t.Count)];
    }

    /// <summary>Where the sentence itself begins and ends: all the ways to see it, the plain one first.</summary>
    public IEnumerable<(int From, int To)> Of(IReadOnlyList<Token> said)
    {
        var (from, to) = (0, said.Count);
        yield return (from, to);
        for (var taken = Taken(said, from); taken > from; taken = Taken(said, from))
        {
            from = taken;
            yield return (from, to);
        }

        for (var left = Left(said, to); left < to && left > from; left = Left(said, to))
        {
            to = left;
            yield return (from, to);
        }
    }

    private int Taken(IReadOnlyList<Token> said, int at)
    {
        var from = at + (IsStop(said, at, "(") ? 1 : 0);
        from += Length(said, from, Before);
        var name = names.Find(n => IsAt(said, from, n));
        if (name is null)
        {
            return at;
        }

        var to = from + name.Count;
        to += IsStop(said, to, ")") ? 1 : 0;
        to += Length(said, to, Behind);
        return IsStop(said, to, ",") ? to + 1 : to;
    }

    private static bool IsStop(IReadOnlyList<Token> said, int at, string stop) => at < said.Count && said[at].Kind == TokenKind.Stop && said[at].Text == stop;

    private int Left(IReadOnlyList<Token> said, int end)
    {
        var to = end - (end > 0 && said[end - 1].Kind == TokenKind.Stop ? 1 : 0);
        to -= Behind.Select(word => word.Length).Where(length => length <= to).FirstOrDefault(length => Behind.Contains(Letters(said, to - length, to)));
        var name = names.Find(n => n.Count <= to && IsAt(said, to - n.Count, n));
        if (name is null)
        {
            return end;
        }

        to -= name.Count;
        to -= Before.Select(word => word.Length).Where(length => length <= to).FirstOrDefault(length => Before.Contains(Letters(said, to - length, to)));
        return to > 0 && said[to - 1].Kind == TokenKind.Stop ? to - 1 : to;
    }

    private static int Length(IReadOnlyList<Token> said, int at, string[] words) =>
        words.Where(word => at + word.Length <= said.Count && Letters(said, at, at + word.Length) == word).Select(word => word.Length).DefaultIfEmpty().Max();

    private static string Letters(IReadOnlyList<Token> said, int from, int to) => string.Concat(said.Skip(from).Take(to - from).Select(t => t.Kind == TokenKind.Letter ? t.Text : "\n"));

    private static bool IsAt(IReadOnlyList<Token> said, int at, IReadOnlyList<Token> name) =>
        at + name.Count <= said.Count && Enumerable.Range(0, name.Count).All(i => said[at + i].Means(name[i]));
}
