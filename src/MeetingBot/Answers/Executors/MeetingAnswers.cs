using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Executors;

/// <summary>Facts of a meeting's heading.</summary>
internal static class MeetingAnswers
{
    private const int MostNamed = 3;

    public static async Task<Answer?> FactAsync(
        IReading reading, IReadOnlyList<MeetingField> fields, IReadOnlyList<MeetingEntry> meetings, CancellationToken cancel)
    {
        var meeting = meetings[0];
        var passages = await reading.PassagesAsync(meeting.Id, cancel).ConfigureAwait(false);
        var facts = new List<string>();
        var citations = new List<Citation>();
        foreach (var field in fields)
        {
            if (Source(field, meeting.Header, passages) is not { } source
                || Value(field, meeting.Header, source.Source) is not ({ } value, var words))
            {
                return null;
            }

            facts.Add(words + value);
            citations.Add(Cite.Of(meeting, source, source.Source));
            citations.AddRange(StandIn(field, meeting.Header, passages, source).Select(line => Cite.Of(meeting, line, line.Source)));
        }

        return new(
            true, $"{OfficeSpeech.Name(meeting)}的{string.Join('，', facts)}。{WhichSitting.Newest(meetings)}", citations, Intent.MeetingFact);
    }

    /// <summary>Which meetings these are: of a day that the question names.</summary>
    public static async Task<Answer?> WhichAsync(IReading reading, IReadOnlyList<MeetingEntry> meetings, CancellationToken cancel)
    {
        var (lines, citations) = (new List<string>(), new List<Citation>());
        foreach (var meeting in meetings.Take(MostNamed))
        {
            var passages = await reading.PassagesAsync(meeting.Id, cancel).ConfigureAwait(false);
            var source = Source(MeetingField.HeldAt, meeting.Header, passages);
            lines.Add(OfficeSpeech.Name(meeting) + (meeting.Header.HeldAt is { } held ? $"（{OfficeSpeech.At(held)}）" : ""));
            citations.AddRange(source is null ? [] : [Cite.Of(meeting, source, source.Source)]);
        }

        return citations.Count == 0 ? null : new(true, $"{string.Join('、', lines)}。", citations, Intent.MeetingFact);
    }

    private static (string? Value, string Words) Value(MeetingField field, Meeting m, string written) => field switch
    {
        MeetingField.HeldAt => (m.HeldAt is { } held ? OfficeSpeech.At(held, written) : null, "開會時間是"),
        MeetingField.Venue => (m.Venue, "開會地點是"),
        MeetingField.Chair => (m.Chair, "主席是"),
        MeetingField.Recorder => (m.Recorder, "紀錄是"),
        MeetingField.AdjournedAt => (m.AdjournedAt is { } end ? OfficeSpeech.At(end, written) : null, "散會時間是"),
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    // The line of the heading that holds the value.
    private static Passage? Source(MeetingField field, Meeting m, IReadOnlyList<Passage> passages)
    {
        var head = passages.TakeWhile(
            p => p.Item.Kind is ItemKind.Header or ItemKind.Attendance or ItemKind.Heading or ItemKind.Table or ItemKind.Other)
            .ToList();
        return field switch
        {
            MeetingField.HeldAt => head.Find(p => p.Item.Kind == ItemKind.Header
                && p.Source.Contains('時', StringComparison.Ordinal)
                && p.Source.Any(char.IsDigit))
                ?? head.Find(p => p.Item.Text.Any(char.IsDigit)),
            MeetingField.AdjournedAt =>
                passages.LastOrDefault(p => p.Item.Kind == ItemKind.Closing) ?? passages.LastOrDefault(
                    p => p.Item.Text.Contains("散會", StringComparison.Ordinal)),
            MeetingField.Venue => With(head, passages, m.Venue),
            MeetingField.Chair => With(head, passages, m.Chair) ?? With(head, passages, Parts(m.Chair)[0]),
            _ => With(head, passages, m.Recorder),
        };
    }

    // 傅主任委員（因公出國）, and on the next line who took the chair for him.
    private static IEnumerable<Passage> StandIn(MeetingField field, Meeting m, IReadOnlyList<Passage> passages, Passage source) =>
        field == MeetingField.Chair && Parts(m.Chair) is [_, .. var more]
            ? more.Select(part => With([], passages, part)).OfType<Passage>().Where(line => line.Id != source.Id)
            : [];

    private static string[] Parts(string? chair) => (chair ?? "").Split('，');

    private static Passage? With(List<Passage> head, IReadOnlyList<Passage> all, string? value)
    {
        var folded = Fold.Name(value);
        bool Says(Passage passage) => Fold.Name(passage.Source).Contains(folded, StringComparison.Ordinal);

        return head.Find(Says) ?? all.FirstOrDefault(Says);
    }
}
