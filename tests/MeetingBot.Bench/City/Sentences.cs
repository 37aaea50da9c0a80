using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace MeetingBot.Bench.City;

/// <summary>Fills the city's sentences with the words of a matter, of its body's trade, and of everybody.</summary>
internal sealed class Sentences(Random random, Body body, DateOnly heldOn)
{
    private const double OfTheMatter = 0.45;
    private const double OfTheTrade = 0.4;

    private static readonly FrozenDictionary<string, string[]> Forms = Read();
    private readonly Picks trade = new(body.Topics, 0.6);

    public string Report(Matter matter, int sentences) => Several("report", matter, sentences);

    public string Ruling(Matter matter, int sentences) => Several("ruling", matter, sentences);

    public string Instruction(Matter matter) => Fill("instruct", matter);

    public string Date(int fromDays, int toDays)
    {
        var day = heldOn.AddDays(random.Next(fromDays, toDays));
        return string.Create(CultureInfo.InvariantCulture, $"{day.Year - 1911}年{day.Month}月{day.Day}日");
    }

    private string Several(string kind, Matter matter, int sentences) =>
        string.Concat(Enumerable.Range(0, sentences).Select(_ => Fill(kind, matter)));

    private string Fill(string kind, Matter matter)
    {
        var forms = Forms[kind];
        var form = forms[random.Next(forms.Length)];
        var text = new StringBuilder();
        for (var at = 0; at < form.Length; at++)
        {
            if (form[at] == '{')
            {
                text.Append(Word(form[at + 1], matter));
                at += 2; // the letter and the closing brace
            }
            else
            {
                text.Append(form[at]);
            }
        }

        return text.ToString();
    }

    private string Word(char slot, Matter matter) => slot switch
    {
        'w' => random.NextDouble() switch
        {
            < OfTheMatter => matter.Words[random.Next(matter.Words.Length)],
            < OfTheMatter + OfTheTrade => trade.One(random),
            _ => CityWords.Tail.One(random),
        },
        'c' => CityWords.Common.One(random),
        'v' => CityWords.Verbs.One(random),
        'y' => CityWords.Ways.One(random),
        's' => CityWords.States.One(random),
        'L' => CityWords.Latin.One(random),
        'm' => matter.Name,
        'u' => random.Next(3) == 0 ? matter.Unit : body.Units[random.Next(body.Units.Length)],
        'd' => Date(2, 90),
        'b' => Fill("bound", matter),
        'n' => random.Next(2, 4000).ToString(CultureInfo.InvariantCulture),
        'i' => random.Next(3, 20).ToString(CultureInfo.InvariantCulture),
        'p' => (random.Next(50, 1000) / 10.0).ToString("F1", CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"sentences.txt has a slot {{{slot}}} that nobody fills."),
    };

    private static FrozenDictionary<string, string[]> Read()
    {
        using var stream = typeof(Sentences).Assembly.GetManifestResourceStream("sentences.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', 2))
            .GroupBy(line => line[0], line => line[1]).ToFrozenDictionary(kind => kind.Key, kind => kind.ToArray());
    }
}
