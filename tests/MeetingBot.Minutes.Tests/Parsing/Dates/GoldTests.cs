using System.Text.Json;
using System.Text.RegularExpressions;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing;
using MeetingBot.Minutes.Parsing.Dates;

namespace MeetingBot.Minutes.Tests.Parsing.Dates;

/// <summary>The five seed documents, read as score.py reads them: found, rightly resolved, and every deadline.</summary>
public sealed partial class GoldTests
{
    [GoldFact]
    public void Reads_the_dates_of_the_seed_minutes()
    {
        var gold = Lines("dates").ToLookup(Doc);
        var neutral = Lines("dates_aux").ToLookup(Doc);
        var misses = new List<string>();
        foreach (var file in Directory.GetFiles(Path.Combine(SharedFolder.Needed, "minutes"), "*.txt"))
        {
            var name = Path.GetFileName(file);
            var read = Read(File.ReadAllText(file));
            var free = read.ToList();
            foreach (var wanted in gold[name])
            {
                var best = free.MaxBy(date => Overlap(date.Span, SpanOf(wanted)));
                if (best.Date is null || Overlap(best.Span, SpanOf(wanted)) == 0)
                {
                    misses.Add($"{name} not found {wanted.GetProperty("text")}");
                    continue;
                }

                free.Remove(best);
                misses.AddRange(Compare(name, wanted, best.Date));
            }

            misses.AddRange(free
                .Where(date => !gold[name].Concat(neutral[name]).Any(known => Overlap(date.Span, SpanOf(known)) > 0))
                .Select(date => $"{name} no date {date.Span}"));
        }

        Assert.Empty(misses);
    }

    private static IEnumerable<string> Compare(string name, JsonElement wanted, FoundDate found)
    {
        var readings = new[] { wanted.GetProperty("resolved") }.Concat(Alternatives(wanted)).Where(r => r.ValueKind == JsonValueKind.Object).ToList();
        if (readings.Count > 0 && !readings.Any(r => Day(r, "start") == Day(found.From) && Day(r, "end") == Day(found.To)))
        {
            yield return $"{name} resolved {wanted.GetProperty("text")} to {Sentence.Days(found)}";
        }

        var tolerated = wanted.GetProperty("role").GetString() is "scheduled" or "horizon" or "term_end" or "future_event" or "recurrence";
        if (wanted.GetProperty("is_deadline").GetBoolean() != found.IsDeadline && !(found.IsDeadline && tolerated))
        {
            yield return $"{name} deadline {found.IsDeadline} {wanted.GetProperty("text")}";
        }
    }

    private static List<(TextSpan Span, FoundDate Date)> Read(string source)
    {
        var flows = Paragraphs(source);
        var reported = ReportedPeriod.Find(flows, OfficeCalendar.Published);
        var first = new DateReader(new(null, null, null, OfficeCalendar.Published));
        var dates = flows.SelectMany(first.Read).Where(date => date.From is not null).ToList();
        var day = reported is null ? dates.First(date => date.Kind is DateKind.Date or DateKind.DateTime) : dates[0];
        var reader = new DateReader(new(day.From!.Value.Day, null, reported, OfficeCalendar.Published));
        return [.. flows.SelectMany(flow => reader.Read(flow).Select(date => (flow.Span(date.Start, date.End), date)))];
    }

    // Lines belong together unless a sentence has ended or an item, a label or a table begins; the parser itself knows more.
    private static List<FlowText> Paragraphs(string source)
    {
        var flows = new List<FlowText>();
        var builder = new FlowBuilder(source);
        var (isOpen, last) = (false, '。');
        foreach (Match line in Line().Matches(source))
        {
            if (isOpen && ("。：；)）|".Contains(last, StringComparison.Ordinal) || Beginning().IsMatch(line.Value)))
            {
                flows.Add(builder.Build());
            }

            foreach (Match cell in Cell().Matches(line.Value))
            {
                if (isOpen && cell.Index > 0)
                {
                    flows.Add(builder.Build());
                }

                builder.Add(line.Index + cell.Index, line.Index + cell.Index + cell.Length);
                isOpen = true;
            }

            last = line.Value.TrimEnd()[^1];
        }

        flows.Add(builder.Build());
        return flows;
    }

    [GeneratedRegex(@"[^\n]*\S[^\n]*")]
    private static partial Regex Line();

    [GeneratedRegex(@"[^\t]+")]
    private static partial Regex Cell();

    [GeneratedRegex(@"^\s*([-*#]|[一二三四五六七八九十壹貳參肆]+、|[(（]|\d+、|\t|\S{2,4}[：:])")]
    private static partial Regex Beginning();

    private static IEnumerable<JsonElement> Lines(string name) =>
        File.ReadLines(Path.Combine(SharedFolder.Needed, "gold", name + ".jsonl")).Where(line => line.Length > 0).Select(line => JsonElement.Parse(line));

    private static string Doc(JsonElement element) => element.GetProperty("doc").GetString()!;

    private static TextSpan SpanOf(JsonElement element) => new(element.GetProperty("char_start").GetInt32(), element.GetProperty("char_end").GetInt32());

    private static JsonElement.ArrayEnumerator Alternatives(JsonElement wanted) =>
        wanted.TryGetProperty("resolved_alt", out var alternatives) && alternatives.ValueKind == JsonValueKind.Array ? alternatives.EnumerateArray() : default;

    private static string? Day(JsonElement reading, string end) => reading.GetProperty(end).GetString()?[..10];

    private static string? Day(Moment? moment) => moment?.Day.ToString("O");

    private static int Overlap(TextSpan left, TextSpan right) => Math.Max(0, Math.Min(left.End, right.End) - Math.Max(left.Start, right.Start));
}
