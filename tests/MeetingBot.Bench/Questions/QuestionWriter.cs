using System.Text.RegularExpressions;
using MeetingBot.Bench.City;

namespace MeetingBot.Bench.Questions;

/// <summary>Makes office questions of passages of the city, the same every time.</summary>
internal sealed partial class QuestionWriter(CityFolder city, int seed)
{
    private const int ShortestPassage = 20;
    private const int LongestWord = 4;

    private readonly Random random = new(seed);

    // Out of twenty: about as office questions are mixed.
    private static readonly QuestionKind[] Mix =
    [
        .. Enumerable.Repeat(QuestionKind.Rare, 5), .. Enumerable.Repeat(QuestionKind.Mixed, 7), .. Enumerable.Repeat(QuestionKind.Common, 3),
        .. Enumerable.Repeat(QuestionKind.Case, 2), .. Enumerable.Repeat(QuestionKind.Unanswerable, 3),
    ];

    public IReadOnlyList<Question> Write(int count) => [.. Enumerable.Range(0, count).Select(i => Write(Mix[i % Mix.Length]))];

    private Question Write(QuestionKind kind)
    {
        string? text;
        do
        {
            text = kind == QuestionKind.Case ? OfCase() : OfPassage(kind);
        }
        while (text is null);
        return new(kind, text);
    }

    private string? OfPassage(QuestionKind kind)
    {
        var words = Words(Passage());
        var rare = words.Where(CityWords.IsRare).ToArray();
        var common = words.Where(word => !CityWords.IsRare(word)).ToArray();
        if (rare.Length < 3 || common.Length < 3)
        {
            return null;
        }

        random.Shuffle(rare);
        random.Shuffle(common);
        return kind switch
        {
            QuestionKind.Rare => Pick($"{rare[0]}的{rare[1]}什麼時候要完成？", $"{rare[0]}和{rare[1]}由誰負責？", $"{rare[0]}{common[0]}是多少？"),
            QuestionKind.Mixed => Pick(
                $"請問{rare[0]}{common[0]}與{common[1]}由哪個單位{common[2]}？",
                $"{rare[0]}的{common[0]}要在什麼時候{common[1]}{rare[1]}？",
                $"{common[0]}{common[1]}時，{rare[0]}的{rare[1]}如何{common[2]}？",
                $"各單位{common[0]}{rare[0]}{common[1]}的期限是何時？"),
            QuestionKind.Common => Pick(
                $"{common[0]}{common[1]}有哪些{common[2]}？", $"請各單位{common[0]}的{common[1]}，{common[2]}如何？", $"會議{common[0]}{common[1]}目前辦理情形如何？"),
            _ => $"{CityWords.Unknown.One(random)}{CityWords.Unknown.One(random)}的{common[0]}{Pick("什麼時候要", "由哪個單位", "如何")}{common[1]}？",
        };
    }

    private string? OfCase()
    {
        var row = CaseRow().Match(city.Text(random.Next(city.Minutes)));
        return row.Success ? Pick($"列管案{row.Groups[1]}「{row.Groups[2]}」目前進度如何？", $"{row.Groups[2]}（{row.Groups[1]}）解除列管了嗎？") : null;
    }

    private string Passage()
    {
        var lines = city.Text(random.Next(city.Minutes)).Split('\n').Where(line => line.Length >= ShortestPassage).ToList();
        return lines[random.Next(lines.Count)];
    }

    // The longest word that the city knows at each place, as a reader would divide the line.
    private static List<string> Words(string line)
    {
        var words = new List<string>();
        for (var at = 0; at < line.Length;)
        {
            var length = Math.Min(LongestWord, line.Length - at);
            while (length > 1 && !CityWords.All.Contains(line.Substring(at, length)))
            {
                length--;
            }

            if (length > 1)
            {
                words.Add(line.Substring(at, length));
            }

            at += Math.Max(1, length);
        }

        return [.. words.Distinct()];
    }

    private string Pick(params string[] of) => of[random.Next(of.Length)];

    [GeneratedRegex(@"^\| (\d+-\d+) \| (\S+) \|", RegexOptions.Multiline)]
    private static partial Regex CaseRow();
}
