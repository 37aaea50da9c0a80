using MeetingBot.Answers;
using MeetingBot.Answers.Checking;
using MeetingBot.Archive;
using Xunit.Abstractions;

namespace MeetingBot.Tests.Answers.Checking.Wording;

/// <summary>A model's words over the samples: what it invents, obeys or turns is refused, honest rewordings mostly pass.</summary>
[Collection(SampleHouse.Name)]
public sealed class WordingCheckTests(SampleHouse samples, ITestOutputHelper output)
{
    // The 12th of December 2025: 14 days before the 26th.
    private static readonly DateOnly Today = new(2025, 12, 12);

    [Fact]
    public async Task What_the_minutes_do_not_say_is_refused_by_the_rule_that_is_for_it()
    {
        var wrong = new List<string>();
        var rows = WordingCases.Of("attacks.txt").ToList();
        foreach (var (quotes, row) in rows)
        {
            var (rule, words) = (row.Split('\t')[0], row.Split('\t')[1]);
            if (await FaultAsync(words, quotes) is var fault && fault?.StartsWith(rule, StringComparison.Ordinal) != true)
            {
                wrong.Add($"{words} → {fault ?? "went out"}, not {rule}");
            }
        }

        output.WriteLine($"{rows.Count} attacks");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task Nine_of_ten_honest_rewordings_pass_and_the_others_are_known()
    {
        var other = new List<string>();
        var rows = WordingCases.Of("honest.txt").ToList();
        foreach (var (quotes, row) in rows)
        {
            var isRefused = row.StartsWith("- ", StringComparison.Ordinal);
            var fault = await FaultAsync(isRefused ? row[2..] : row, quotes);
            if (fault is not null != isRefused)
            {
                other.Add($"{row} → {fault}");
            }
        }

        var refused = rows.Count(r => r.Row.StartsWith("- ", StringComparison.Ordinal));
        output.WriteLine($"{rows.Count} honest rewordings, {refused} refused");
        Assert.True(other.Count == 0, string.Join('\n', other));
        Assert.True(refused <= rows.Count / 10, $"{refused} of {rows.Count} are refused.");
    }

    private async Task<string?> FaultAsync(string words, string[] quotes)
    {
        await using var reading = await samples.House.ReadAsync();
        return await new AnswerChecker(reading, Today).WordingFaultAsync(words, await CitedAsync(reading, quotes), default);
    }

    // What brackets, blanks and width do to a quotation does not matter for finding its passage.
    private static async Task<IReadOnlyList<Citation>> CitedAsync(IReading reading, string[] quotes)
    {
        var citations = new List<Citation>();
        foreach (var meeting in await reading.MeetingsAsync(new MeetingFilter(), default))
        {
            var passages = await reading.PassagesAsync(meeting.Id, default);
            citations.AddRange(quotes.Select(quote => passages.FirstOrDefault(p => p.Item.Text.Contains(quote, StringComparison.Ordinal)))
                .OfType<Passage>().Select(passage => Cite.Of(meeting, passage)));
        }

        Assert.Equal(quotes.Length, citations.Count);
        return citations;
    }
}
