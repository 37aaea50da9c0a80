using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Tasks;

namespace MeetingBot.Answers.Executors.Lists;

/// <summary>A page of a list in words: how many there are, of each the day, days left, the owner, the words, what later minutes made of it.</summary>
internal static class ListPage
{
    /// <summary>Lines of a page; as many citations are shown.</summary>
    public const int Most = 8;

    private const int MostText = 590;
    private const int Narrowest = 24;
    private const int MostOwners = 16;

    /// <param name="title">資訊局有期限的事項.</param>
    public static async Task<Answer> OfAsync(
        IReading reading, IReadOnlyList<Listed> lines, string title, Intent intent, Question question, DateOnly today, CancellationToken cancel)
    {
        var pages = await PagesAsync(reading, lines, cancel).ConfigureAwait(false);
        var page = Math.Clamp(question.Page ?? 1, 1, pages.Count);
        var (first, shown) = pages[page - 1];
        var head = $"{title}共{lines.Count}項{(pages.Count == 1 ? "" : page == 1 ? $"，先列{shown.Count}項" : $"，第{page}頁列出{shown.Count}項")}：";
        var tail = page < pages.Count ? $"\n（後面還有：加上「第{page + 1}頁」再問一次，或說明單位、月份、會議。）" : "";
        var before = shown.Select((line, place) => $"{first + place + 1}. {Before(line.Line, today)}").ToList();
        var behind = shown.ConvertAll(line => line.Line.Mark is { } mark && line.MarkIsSaid ? $"（{mark.Words}）" : "");
        var room = Room(MostText - head.Length - tail.Length, before, behind);
        var text = shown.Select((line, place) => before[place] + Cut.Line(ListedWords.Plain(line.Line.Text), room) + behind[place]);
        return new(true, $"{head}\n{string.Join('\n', text)}{tail}", [.. shown.SelectMany(line => line.Citations).Take(Most)], intent)
        {
            Total = lines.Count,
            Period = question.Period?.Words,
        };
    }

    // 114年12月19日（五）（還有3天）資訊局：
    private static string Before(Listed line, DateOnly today)
    {
        var left = line.Day is not { } day || line.Closed is not null ? "" : $"（{(line.IsOrdered ? DaysLeft.Words(day, today) : OfficeSpeech.DaysLeft(day, today))}）";
        var owners = line.Owners.Count == 0 || line.Text.StartsWith(line.Owners[0], StringComparison.Ordinal) ? "" : OfficeSpeech.Short(string.Join('、', line.Owners), MostOwners);
        var before = line.When + left + owners;
        return before.Length == 0 ? "" : $"{before}：";
    }

    // Short lines leave their room to the long ones.
    private static int Room(int most, List<string> before, List<string> behind) =>
        Math.Max(Narrowest, (most - before.Sum(words => words.Length + 1) - behind.Sum(words => words.Length)) / Math.Max(1, before.Count));

    // What a line says must stand in what is cited, and so must its mark: a page ends where its citations do.
    private static async Task<List<(int First, List<Shown> Lines)>> PagesAsync(IReading reading, IReadOnlyList<Listed> lines, CancellationToken cancel)
    {
        var ids = lines.Select(line => line.Mark?.Source?.Passage).OfType<long>().Distinct().ToList();
        var sources = (await reading.PassagesAsync(ids, cancel).ConfigureAwait(false)).ToDictionary(passage => passage.Id);
        var pages = new List<(int First, List<Shown> Lines)>();
        var cited = 0;
        for (var place = 0; place < lines.Count; place++)
        {
            var line = Shown.Of(lines[place], sources);
            if (pages.Count == 0 || cited + line.Citations.Count > Most)
            {
                pages.Add((place, []));
                cited = 0;
            }

            pages[^1].Lines.Add(line);
            cited += line.Citations.Count;
        }

        return pages;
    }

    private sealed record Shown(Listed Line, bool MarkIsSaid, IReadOnlyList<Citation> Citations)
    {
        public static Shown Of(Listed line, Dictionary<long, Passage> sources)
        {
            var own = Cite.Saying(line.Meeting, line.Passage, line.Text);
            return line.Mark?.Source is not { } place ? new(line, line.Mark is not null, [own])
                : sources.GetValueOrDefault(place.Passage) is { } source ? new(line, true, [own, Cite.Saying(place.Meeting, source, place.Said)])
                : new(line, false, [own]);
        }
    }
}
