using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Cases;
using MeetingBot.Minutes.Parsing.Dates;
using MeetingBot.Minutes.Parsing.Directives;
using MeetingBot.Minutes.Parsing.Header;
using MeetingBot.Minutes.Parsing.Outline;
using MeetingBot.Minutes.Parsing.Words;
using MeetingBot.Minutes.Reading;

namespace MeetingBot.Minutes.Parsing;

/// <summary>From the outline to the meeting: header, dates, directives, cases, in the order in which one needs the other.</summary>
internal sealed class MeetingReader(SourceText source, OfficeCalendar calendar, List<Line> furniture, List<Block> blocks)
{
    private readonly int[] lineStarts = Lines.Starts(source.Text);
    private readonly List<Doubt> doubts = [.. source.Doubts];
    private readonly TableReader tables = new(source);

    public MinutesFile Read()
    {
        var header = HeaderReader.Read(blocks, calendar);
        var period = ReportedPeriod.Find([.. blocks.Take(80).Select(b => b.Flow)], calendar);
        var context = new DateContext(header.HeldAt?.Day, header.HeldAt?.Time, period, calendar);
        var dates = Dates(context);
        var itemCases = ItemCases.Of(blocks);
        var directives = new DirectiveReader(dates, context, new(header.Parts.Body, KnownUnits())).Read(blocks, tables);
        var cases = new CaseReader(blocks, tables, itemCases, Doubt).Read();
        var meeting = new Meeting(
            header.Title,
            header.Parts.Body,
            header.Parts.Series,
            header.Parts.Session,
            header.Parts.Year,
            header.HeldAt,
            header.AdjournedAt,
            header.Venue,
            header.Chair,
            header.Recorder,
            new AttendanceReader(source).Read(blocks),
            PreviousReader.Read(blocks, dates),
            ItemWriter.Write(blocks, furniture),
            Mentions(dates),
            new CaseLinks(cases, itemCases).Add(directives, blocks),
            cases);
        Corrections();
        return new(source.File, meeting, [.. doubts.OrderBy(d => d.Line)], lineStarts);
    }

    private Dictionary<Block, IReadOnlyList<FoundDate>> Dates(DateContext context)
    {
        var reader = new DateReader(context);
        var dates = new Dictionary<Block, IReadOnlyList<FoundDate>>();
        foreach (var block in blocks)
        {
            var found = reader.Read(block.Flow);
            if (found.Count > 0)
            {
                dates[block] = found;
            }
        }

        return dates;
    }

    private List<DateMention> Mentions(Dictionary<Block, IReadOnlyList<FoundDate>> dates)
    {
        var mentions = new List<DateMention>();
        foreach (var block in blocks)
        {
            var term = block.Row is null ? null : tables.TermIn(block);
            foreach (var found in dates.GetValueOrDefault(block, []))
            {
                var span = block.Flow.Span(found.Start, found.End);
                var isDeadline = found.IsDeadline || term?.Contains(span) == true;
                mentions.Add(new(block.Flow.Original(found.Start, found.End), span, found.Kind, found.From, found.To, isDeadline, found.Why));
                if (found.Doubt is { } why)
                {
                    Doubt(block.Flow.OffsetOf(found.Start), block.Flow.Original(found.Start, found.End), why);
                }
            }
        }

        return mentions;
    }

    private HashSet<string> KnownUnits()
    {
        var units = new HashSet<string>();
        foreach (var block in blocks)
        {
            if (block.Unit is { } unit)
            {
                units.Add(unit);
            }

            if (block.Kind == ItemKind.Heading && block.Words.Length is >= 3 and <= 12 && UnitWords.EndsAsUnit(block.Words.TrimEnd("：。")))
            {
                units.Add(block.Words.TrimEnd("：。").ToString());
            }
        }

        return units;
    }

    private void Corrections()
    {
        foreach (var block in blocks)
        {
            foreach (var correction in block.Flow.Corrections)
            {
                var why = $"「{correction.Wrong}」疑為掃描辨識錯誤，以「{correction.Right}」解讀；引用時保留原文。";
                Doubt(block.Flow.OffsetOf(correction.At), correction.Wrong, why);
            }
        }
    }

    private void Doubt(int offset, string text, string why) => doubts.Add(new(Lines.IndexOf(lineStarts, offset) + 1, text, why));
}
