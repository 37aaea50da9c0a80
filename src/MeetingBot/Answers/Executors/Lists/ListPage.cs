using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Tasks;

namespace MeetingBot.Answers.Executors.Lists;

/// <summary>
/// A page of a list in words: how many there are, of each the day, days left, the owner, the words, what later minutes made of it.
/// </summary>
internal static class ListPage
{
    /// <summary>Lines of a page; as many citations are shown.</summary>
    public const int Most = 8;

    private const int MostText = 590;
    private const int Narrowest = 24;
    private const int MostOwners = 16;

    /// <param name="title">資訊局有期限的事項.</param>
    public static async Task<Answer> OfAsync(
        IReading reading, IReadOnlyList<Listed> lines, string title, Intent intent, Question question, DateOnly today,
            CancellationToken cancel)
    {
        var pages = await PagesAsync(reading, lines, cancel).ConfigureAwait(false);
        var page = Math.Clamp(question.Page ?? 1, 1, pages.Count);
        var (first, shown) = pages[page - 1];
        var head = $"{title}共{lines.Count}項{PageWords.Shown(page, pages.Count, shown.Count)}：";
        var tail = PageWords.More(page, pages.Count, "，或說明單位、月份、會議");
        var before = shown.Select((line, place) => $"{first + place + 1}. {Before(line.Line, today)}").ToList();
        var behind = shown.ConvertAll(line => line.Marks.Count > 0 ? $"（{string.Join('，', line.Marks.Select(mark => mark.Words))}）" : "");
        var room = Room(MostText - head.Length - tail.Length, before, behind);
        var text = shown.Select((line, place) => before[place] + Cut.Line(ListedWords.Plain(line.Line.Text), room) + behind[place]);
        return new(true, $"{head}\n{string.Join('\n', text)}{tail}", [.. Once(shown.SelectMany(line => line.Citations))], intent)
        {
            Total = lines.Count,
            Period = question.Period?.Words,
            Registered = [.. shown.Select(line => line.Line).Where(line => line.Since is not null)
                .SelectMany(line => new[] { Before(line, today), line.Since!.Words }).Where(words => words.Length > 0)],
        };
    }

    // 114年12月19日（五）（還有3天）資訊局：
    private static string Before(Listed line, DateOnly today)
    {
        var owners = line.Owners.Count == 0 || line.Text.StartsWith(line.Owners[0], StringComparison.Ordinal) ? ""
            : OfficeSpeech.Short(string.Join('、', line.Owners), MostOwners);
        var before = When(line, today) + (line.Day is null && line.When.Length > 0 && owners.Length > 0 ? "，" : "") + owners;
        return before.Length == 0 ? "" : $"{before}：";
    }

    private static string When(Listed line, DateOnly today) => line.Day is not { } day || line.Closed is not null ? line.When
        : $"{line.When}（{(line.IsOrdered ? DaysLeft.Words(day, today) : OfficeSpeech.DaysLeft(day, today))}）";

    // Short lines leave their room to the long ones.
    private static int Room(int most, List<string> before, List<string> behind) =>
        Math.Max(Narrowest, (most - before.Sum(words => words.Length + 1) - behind.Sum(words => words.Length)) / Math.Max(1, before.Count));

    // What a line says must stand in what is cited, and so must its marks: a page ends where its citations do.
    private static async Task<List<(int First, List<Shown> Lines)>> PagesAsync(IReading reading, IReadOnlyList<Listed> lines,
        CancellationToken cancel)
    {
        var ids = lines.SelectMany(line => line.Marks).Select(mark => mark.Source?.Passage).OfType<long>().Distinct().ToList();
        var sources = (await reading.PassagesAsync(ids, cancel).ConfigureAwait(false)).ToDictionary(passage => passage.Id);
        return Filled(lines.Select(line => Shown.Of(line, sources)), line => line.Citations);
    }

    /// <summary>Pages as full as their citations allow; the same sentence is cited once.</summary>
    public static List<(int First, List<T> Lines)> Filled<T>(IEnumerable<T> lines, Func<T, IEnumerable<Citation>> citations)
    {
        var pages = new List<(int First, List<T> Lines)>();
        var place = 0;
        foreach (var line in lines)
        {
            if (pages.Count == 0 || Once(pages[^1].Lines.Append(line).SelectMany(citations)).Count() > Most)
            {
                pages.Add((place, []));
            }

            pages[^1].Lines.Add(line);
            place++;
        }

        return pages;
    }

    public static IEnumerable<Citation> Once(IEnumerable<Citation> citations) =>
        citations.DistinctBy(citation => (citation.Passage.Id, citation.Quote));

    // A mark whose sentence cannot be shown is none.
    private sealed record Shown(Listed Line, IReadOnlyList<LaterMark> Marks, IReadOnlyList<Citation> Citations)
    {
        public static Shown Of(Listed line, Dictionary<long, Passage> sources)
        {
            var marks = line.Marks.Where(mark => mark.Source is null || sources.ContainsKey(mark.Source.Passage)).ToList();
            var said = marks.Select(mark => mark.Source).OfType<LaterMark.Place>()
                .Select(place => Cite.Saying(place.Meeting, sources[place.Passage], place.Said));
            return new(line, marks, [Cite.Saying(line.Meeting, line.Passage, line.Text), .. said]);
        }
    }
}
