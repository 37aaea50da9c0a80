using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;

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
    private readonly List<IReadOnlyList<Token>> topics;

    public Framing(Passage passage, MeetingEntry meeting, Func<string, bool> namesUnit)
    {
        var held = meeting.Header.HeldAt?.Day;
        IEnumerable<string> day = held is { } on ? [RocDate.Write(on)] : [];
        var headings = Headings(passage).Where(heading => !namesUnit(heading)).ToList();
        topics = headings.ConvertAll(heading => Tokens.Of(heading, held));
        names =
        [
            .. Called(meeting).Concat(headings).Concat(Speakers(passage.Item)).Concat(day)
                .Distinct().Select(name => Tokens.Of(name, held)).Where(name => name.Count > 0).OrderByDescending(name => name.Count),
        ];
    }

    // 望海市政府秘書處第53次處務會議, 秘書處第53次處務會議, 第53次處務會議.
    private static IEnumerable<string> Called(MeetingEntry meeting) =>
        from whole in new[] { OfficeSpeech.Name(meeting), meeting.Header.Title ?? "" }
        let name = whole.EndsWith("紀錄", StringComparison.Ordinal) ? whole[..^2] : whole
        from at in Enumerable.Range(0, Math.Max(0, name.Length - ShortestName))
        where name.IndexOf('第', at) >= 0 && name.IndexOf('次', at) > 0
        select name[at..];

    // What heads a table's column says nothing of one cell.
    private static IEnumerable<string> Headings(Passage passage) => passage.Item.Kind == ItemKind.Table
        ? []
        : passage.Heading.SelectMany(heading => heading.Split('，', '。', '、', '（', '）', '(', ')', ' ', '：')).Where(part => part.Length > 2);

    private static IEnumerable<string> Speakers(AgendaItem item) => item.Speaker is { } who
        ? new[] { item.Unit + who, who }.SelectMany(name => BehindSpeaker.Select(said => name + said))
        : [];

    /// <summary>Where the sentence itself begins and ends: all the ways to see it, the plain one first.</summary>
    /// <returns>IsHeaded: a heading stands before it. Then it must begin where the minutes do: 零用金 is not what the heading names.</returns>
    public IEnumerable<(int From, int To, bool IsHeaded)> Of(IReadOnlyList<Token> said)
    {
        var isHeaded = false;
        var (from, to) = (0, said.Count);
        yield return (from, to, isHeaded);
        for (var taken = Taken(said, from); taken > from; taken = Taken(said, from))
        {
            isHeaded = isHeaded || !IsMeeting(said, from, taken);
            from = taken;
            yield return (from, to, isHeaded);
        }

        for (var left = Left(said, to); left < to && left > from; left = Left(said, to))
        {
            to = left;
            yield return (from, to, isHeaded);
        }
    }

    // The meeting, its day and who spoke say where it stands; anything else says what it is about.
    private bool IsMeeting(IReadOnlyList<Token> said, int from, int to) =>
        !topics.Any(topic => Enumerable.Range(from, to - from).Any(at => IsAt(said, at, topic)));

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

    private static bool IsStop(IReadOnlyList<Token> said, int at, string stop) =>
        at < said.Count && said[at].Kind == TokenKind.Stop && said[at].Text == stop;

    // Set apart by a comma or a bracket; else it would be what the sentence is about.
    private int Left(IReadOnlyList<Token> said, int end)
    {
        var to = end - (end > 0 && said[end - 1].Kind == TokenKind.Stop ? 1 : 0);
        to -= LengthBefore(said, to, Behind);
        var name = names.Find(n => n.Count <= to && IsAt(said, to - n.Count, n));
        if (name is null)
        {
            return end;
        }

        to -= name.Count;
        to -= LengthBefore(said, to, Before);
        return to > 0 && said[to - 1].Kind == TokenKind.Stop ? to - 1 : end;
    }

    private static int Length(IReadOnlyList<Token> said, int at, string[] words) =>
        words.Where(word => at + word.Length <= said.Count && Letters(said, at, word.Length) == word)
            .Select(word => word.Length).DefaultIfEmpty().Max();

    private static int LengthBefore(IReadOnlyList<Token> said, int end, string[] words) =>
        words.Where(word => word.Length <= end && Letters(said, end - word.Length, word.Length) == word)
            .Select(word => word.Length).DefaultIfEmpty().Max();

    private static string Letters(IReadOnlyList<Token> said, int at, int length) =>
        string.Concat(said.Skip(at).Take(length).Select(t => t.Kind == TokenKind.Letter ? t.Text : "\n"));

    private static bool IsAt(IReadOnlyList<Token> said, int at, IReadOnlyList<Token> name) =>
        at + name.Count <= said.Count && Enumerable.Range(0, name.Count).All(i => said[at + i].Means(name[i]));
}
