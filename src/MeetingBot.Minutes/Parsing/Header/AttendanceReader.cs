using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Outline;
using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Header;

/// <summary>Reads the list of those present: names, letter-spaced or not, with 代, 請假, 公假 behind them.</summary>
internal static class AttendanceReader
{
    private static readonly string[] NoNames = ["如簽到", "詳如", "詳簽到", "如附", "簽到", "略", "如後附", "全體"];

    public static IReadOnlyList<Attendee> Read(List<Block> blocks)
    {
        var attendees = new List<Attendee>();
        var note = (string?)null;
        foreach (var block in blocks)
        {
            if (block.Region != Region.Attendance)
            {
                continue;
            }

            note = block.Label is { } label ? (label.Name.Contains("請假", StringComparison.Ordinal) || label.Name.Contains("缺席", StringComparison.Ordinal) || label.Name == "公假" ? label.Name[..2] : null) : note;
            attendees.AddRange(Names(block, note));
        }

        return attendees;
    }

    private static IEnumerable<Attendee> Names(Block block, string? note)
    {
        var text = block.Flow.Original(block.Body, block.Flow.Length);
        if (NoNames.Any(n => text.Contains(n, StringComparison.Ordinal)))
        {
            yield break;
        }

        foreach (var part in text.Split(['、', '，', ',', '；', '\t', '。', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (name, own) = NoteOf(part.Replace(" ", "", StringComparison.Ordinal));
            if (name.Length is < 2 or > 20)
            {
                continue;
            }

            var (unit, person) = SpeakerName.Split(name);
            var (plain, title) = TitleOf(person ?? name, unit is not null && person is null);
            yield return new(plain, unit, title, own ?? note);
        }
    }

    private static (string Name, string? Note) NoteOf(string part)
    {
        var open = part.IndexOfAny(['(', '（']);
        if (open > 0)
        {
            return (part[..open], part[(open + 1)..].TrimEnd(')', '）'));
        }

        return part.Length > 3 && part[^1] == '代' ? (part[..^1], "代") : (part, null);
    }

    private static (string Name, string? Title) TitleOf(string person, bool isUnit)
    {
        for (var length = Math.Min(6, person.Length - 1); length >= 2 && !isUnit; length--)
        {
            if (PersonWords.EndingAt(person, person.Length - length) == length)
            {
                return (person[..^length], person[^length..]);
            }
        }

        return (person, null);
    }
}
