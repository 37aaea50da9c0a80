using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Outline;
using MeetingBot.Minutes.Parsing.Words;
using MeetingBot.Minutes.Reading;

namespace MeetingBot.Minutes.Parsing.Header;

/// <summary>Reads the list of those present: names, letter-spaced or not, with 代, 請假, 公假 behind them.</summary>
internal sealed class AttendanceReader(SourceText source)
{
    private static readonly string[] NoNames = ["如簽到", "詳如", "詳簽到", "如附", "簽到", "略", "如後附", "全體"];
    private static readonly string[] Notes = ["請假", "缺席", "公假", "線上", "公差"];

    public IReadOnlyList<Attendee> Read(List<Block> blocks)
    {
        var attendees = new List<Attendee>();
        var note = (string?)null;
        var isAttendance = false;
        foreach (var block in blocks)
        {
            if (block.Row is { } row && isAttendance)
            {
                attendees.AddRange(Named(source.Rows[row]));
            }
            else if (block.Region == Region.Attendance)
            {
                isAttendance = true;
                note = block.Label is { } label ? Notes.FirstOrDefault(n => label.Name.Contains(n, StringComparison.Ordinal)) : note;
                attendees.AddRange(Names(block, note));
            }
            else
            {
                isAttendance = false;
            }
        }

        return attendees;
    }

    // 單位 | 姓名 | 備註
    private IEnumerable<Attendee> Named(TableRow row)
    {
        string? Cell(string header)
        {
            for (var i = 0; i < row.Header.Count; i++)
            {
                if (row.Header[i].Replace(" ", "", StringComparison.Ordinal).Contains(header, StringComparison.Ordinal))
                {
                    var cell = source.Text[row.Cells[i].Start..row.Cells[i].End].Trim();
                    return cell.Length > 0 ? cell : null;
                }
            }

            return null;
        }

        if (!row.IsHeader && Cell("姓名") is { } name)
        {
            yield return new(name.Replace(" ", "", StringComparison.Ordinal).Replace("　", "", StringComparison.Ordinal), Cell("單位") ?? Cell("機關"), Cell("職稱"), Cell("備註"));
        }
    }

    private IEnumerable<Attendee> Names(Block block, string? note)
    {
        var text = block.HasBody ? source.Text[block.Flow.OffsetOf(block.Body)..block.End] : "";
        if (NoNames.Any(n => text.Contains(n, StringComparison.Ordinal)))
        {
            yield break;
        }

        foreach (var part in text.Split(['、', '，', ',', '；', '\t', '。', ';', '\n', '\r', '*'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(BySpaces))
        {
            var (name, own) = NoteOf(part);
            if (name.Length is < 2 or > 20)
            {
                continue;
            }

            var (unit, person) = SpeakerName.Split(name);
            var (plain, title) = TitleOf(person ?? name, unit is not null && person is null);
            yield return new(plain, unit, title, own ?? note);
        }
    }

    // 王　安　　李小雨: letter-spaced names stand apart by wider gaps; whole names by any gap.
    private static IEnumerable<string> BySpaces(string part)
    {
        var words = part.Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || part.Contains('(') || words.All(w => w.Length == 1))
        {
            return [string.Concat(words)];
        }

        if (words.All(w => w.Length >= 2))
        {
            return words;
        }

        return part.Replace("　", " ", StringComparison.Ordinal).Split("  ", StringSplitOptions.RemoveEmptyEntries).Select(n => n.Replace(" ", "", StringComparison.Ordinal)).Where(n => n.Length > 0);
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
