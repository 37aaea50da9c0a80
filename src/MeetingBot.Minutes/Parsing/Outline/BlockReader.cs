using System.Buffers;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Cases;

namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>Puts together what page width and page breaks cut apart: lines become paragraphs.</summary>
internal sealed class BlockReader(string source, List<Line> lines)
{
    private const int LongLine = 16;
    private const int LongSentence = 30;
    private const int Head = 3; // title, time, place
    private const int LongestKey = 16;
    private const int LongestListed = 24;
    private static readonly string[] Titles = ["報告", "案", "情形", "事項", "統計", "說明", "計畫", "規定", "要點", "紀錄", "會議", "辦法", "草案", "提請討論", "審議"];

    // 出席：如簽到表 has no list of names to come.
    private static readonly SearchValues<string> Signed = SearchValues.Create(["簽到", "詳如", "如附", "略", "全體"], StringComparison.Ordinal);

    private static readonly SearchValues<char> NoKey = SearchValues.Create("，。；、「」)");

    private readonly SegmentReader segments = new(source);
    private readonly FlowBuilder flows = new(source);
    private readonly int wrap = WrapWidth(lines);
    private readonly Dictionary<MarkerKind, int> lastOrdinals = [];
    private readonly List<Block> blocks = [];

    /// <summary>The lines of the last block, until it is closed.</summary>
    private readonly List<Segment> open = [];
    private bool isHeader = true;
    private bool isAttendance;

    public List<Block> Read()
    {
        var lastLine = 0;
        foreach (var line in lines)
        {
            if (line.IsFurniture)
            {
                continue;
            }

            foreach (var segment in segments.Read(line, line.Number > lastLine + 1))
            {
                Take(segment);
            }

            lastLine = line.Number;
        }

        Close();
        return blocks;
    }

    private void Take(Segment segment)
    {
        var last = blocks.Count > 0 ? blocks[^1] : null;
        isAttendance = segment.Label is { } label ? (label.Kind == LabelKind.Attendance && segment.Words.IndexOfAny(Signed) < 0) || IsAttendee(segment) : isAttendance;
        isHeader = isHeader && !EndsHeader(segment);
        if (last is not null && (isHeader ? GoesOnInHeader(last, segment) : GoesOn(last, segment)))
        {
            last.Add(segment);
            open.Add(segment);
            return;
        }

        Close();
        if (segment.Marker is { } marker)
        {
            lastOrdinals[marker.Kind] = marker.Ordinal;
        }

        open.Add(segment);
        blocks.Add(new(segment) { Region = isHeader ? Region.Header : Region.None });
    }

    // A paragraph of several lines gets one flow over them all.
    private void Close()
    {
        if (open.Count > 1)
        {
            var pieces = new List<TextSpan>();
            for (var i = 0; i < open.Count; i++)
            {
                var segment = open[i];
                flows.Add(segment.IsInside ? segment.Start : segment.Line.ContentStart, segment.End);
                if (i > 0 && segment.Line.Number <= open[i - 1].Line.Number + 1)
                {
                    pieces[^1] = new(pieces[^1].Start, segment.End);
                }
                else
                {
                    pieces.Add(new(segment.Start, segment.End));
                }
            }

            (blocks[^1].Flow, blocks[^1].Pieces) = (flows.Build(), pieces);
        }

        open.Clear();
    }

    private bool EndsHeader(Segment segment) =>
        segment.Label?.Kind is LabelKind.Section or LabelKind.Resolution or LabelKind.Motion
        || (segment.Label?.Kind == LabelKind.Remark && !IsAttendee(segment))
        || (segment.Line.IsMarkdownHeading && blocks.Exists(b => b.Label is not null) && segment.Label is null)
        || (segment.Label is null && segment.Line.Row is null && (HeadingRegions.Of(segment.Words) is not null || IsSentence(segment) || IsFramed(segment)))
        || (segment.Label is null && segment.Marker is { } marker
            && (!isAttendance || marker.Kind is MarkerKind.Formal or MarkerKind.Han or MarkerKind.Motion or MarkerKind.Stem or MarkerKind.ParenHan || segment.Words.IndexOfAny("。，；") >= 0)
            && !FurnitureFinder.IsContentsLine(segment.Flow.Text));

    // A paragraph of plain words: the agenda has begun without a heading.
    private bool IsSentence(Segment segment) =>
        (segment.Words.Length >= 12 && segment.Words.IndexOf('請') >= 0 && (segment.Words[^1] == '。' || segment.Line.IsBulleted || segment.Marker is not null))
        || (segment.Words.Length >= LongSentence && !isAttendance && blocks.Count >= Head && segment.Words[^1] == '。' && segment.Words.IndexOf('，') >= 0);

    // 【會議緣起】
    private static bool IsFramed(Segment segment) => segment.Flow.Text[0] is '【' or '〔' && CaptionForm.Read(segment) is not null;

    // 資方代表：…、…, and 交通局：胡正工程司 in a list of those who came.
    private bool IsAttendee(Segment segment) =>
        isHeader && segment.Label?.Kind == LabelKind.Remark && !IsSaidInFull(segment.Words)
        && (segment.Words.IndexOf('、') > 0 || isAttendance || SpeakerName.Split(segment.Words).Person is not null);

    // 鄧科長(公假，王股長代) is no sentence.
    private static bool IsSaidInFull(ReadOnlySpan<char> words)
    {
        var depth = 0;
        foreach (var c in words)
        {
            depth += c switch { '(' => 1, ')' => -1, _ => 0 };
            if (c is '。' or '；' || (c == '，' && depth <= 0))
            {
                return true;
            }
        }

        return false;
    }

    private bool GoesOnInHeader(Block last, Segment segment) =>
        segment.Label is null && segment.Marker is null && segment.Line.Row is null && last.Row is null
        && (open[^1].Flow.Text is [.., '、' or '，' or '('] || segment.Flow.Text is ['，' or '、' or '。' or ')', ..]);

    private bool GoesOn(Block last, Segment segment)
    {
        var before = open[^1];
        if (segment.Line.Row is not null || last.Row is not null || segment.IsInside || segment.Line.IsMarkdownHeading || last.Region == Region.Header
            || IsRowOfCase(segment)
            || (CaseLine.Read(segment.Flow.Text, segment.Body) is not null && before.Flow.Text[^1] is not ('、' or '，' or '及'))
            || CaseLine.IsEnd(before.Flow.Text) || FurnitureFinder.IsContentsLine(segment.Flow.Text) || FurnitureFinder.IsContentsLine(before.Flow.Text))
        {
            return false;
        }

        var isOpen = before.Flow.Text.Length > 0 && "。；！？：".Contains(before.Flow.Text[^1], StringComparison.Ordinal) is false;
        if (segment.Marker is { } marker)
        {
            return isOpen && segment.Label is null
                && ((last.HasSentence && !IsPlausible(marker)) || Counts(before.Flow.Text) || (marker.Kind == MarkerKind.ParenNumber && segment.Flow.Text[0] != '(' && IsInsideParens(before.Flow.Text)));
        }

        if (segment.Label is not null)
        {
            return isOpen && segment.Label.Kind is LabelKind.Header && last.HasSentence && !segment.FollowsBlank;
        }

        // A label or number alone on its line: the words come next.
        if (!last.HasBody && open.Count == 1)
        {
            return CaptionForm.Read(segment) is null
                && (last.Label?.Kind is LabelKind.Resolution or LabelKind.Motion or LabelKind.Remark or LabelKind.Header || last.Marker is not null);
        }

        if (segment.Flow.Text[0] is '，' or '、' or '。' or '；' or ')' or '」')
        {
            return true;
        }

        return isOpen && !segment.Line.IsBulleted && last.Caption is null && last.Label?.Kind != LabelKind.Closing && !IsKeyed(segment, before) && ((last.HasSentence && !IsListedTitle(segment, last, before)) || IsSaid(last) || (segment.FollowsBlank ? IsCut(last, before) : IsFull(before) || IsLongLine(before)));
    }

    // 05-4-02　共融遊具　公園處　…: a row by blanks, whatever stands over it.
    private static bool IsRowOfCase(Segment segment) =>
        CaseListReader.NumberAt(segment.Flow.Text, segment.Body) is var (number, end, _)
        && number.Contains('-', StringComparison.Ordinal)
        && segment.Flow.HasWideGapBefore(end);

    // 週三、四: what looks like a number goes on from the line before.
    private static bool Counts(string text) => text[^1] is '週' or '第' or '每' || text.EndsWith("星期", StringComparison.Ordinal);

    // 停車位：大客車 6 席 begins a paragraph of its own, unless the line before is full and may go on.
    private bool IsKeyed(Segment segment, Segment before) =>
        !IsFull(before) && before.Flow.Text[^1] is not ('、' or '，' or '及' or '與' or '之' or '的') && !IsInsideParens(before.Flow.Text)
        && segment.Flow.Text.IndexOf('：', StringComparison.Ordinal) is >= 2 and <= LongestKey and var colon
        && segment.Flow.Text.AsSpan(0, colon).IndexOfAny(NoKey) < 0;

    // （一）車輛、機具調度, an empty line, and what is said of that.
    private bool IsListedTitle(Segment segment, Block last, Segment before) =>
        segment.FollowsBlank && open.Count == 1 && last.Marker is not null && last.Label is null && !IsFull(before)
        && before.Words.Length is > 0 and <= LongestListed && before.Words.IndexOfAny("，。；：") < 0
        && before.Words[^1] is not ('、' or '及' or '與' or '和' or '之' or '的') && !IsInsideParens(before.Flow.Text);

    // Too long for a title, and no title by its last word.
    private static bool IsLongLine(Segment segment) =>
        segment.Words.Length >= LongLine && !Titles.Any(t => segment.Flow.Text.EndsWith(t, StringComparison.Ordinal));

    // By a page's end, in the middle of what a list says: a long line that is full or begins with a date is no title.
    private bool IsCut(Block last, Segment before) =>
        last.Marker is { Kind: MarkerKind.Number or MarkerKind.ParenNumber or MarkerKind.Circled or MarkerKind.Letter }
        && IsLongLine(before) && (IsFull(before) || char.IsAsciiDigit(before.Words[0]));

    // Words on the line of their label are no heading: 林組長補充說明：本案預定今｜年 11 月底….
    private static bool IsSaid(Block block) => block.HasBody && block.Label?.Kind is LabelKind.Resolution or LabelKind.Remark or LabelKind.Motion;

    // （項次8-｜1）: the line was broken inside parentheses, and what looks like 1) is their end.
    private static bool IsInsideParens(string text) => text.LastIndexOf('(') > text.LastIndexOf(')');

    private bool IsPlausible(Marker marker) =>
        marker.Ordinal <= 1 || marker.Kind == MarkerKind.Motion || (lastOrdinals.TryGetValue(marker.Kind, out var last) && marker.Ordinal - last is >= 1 and <= 3);

    private bool IsFull(Segment segment) => wrap > 0 && Width(segment.Flow.Text) >= wrap * 0.85;

    // How wide the page is, when lines are broken by width: 0 when they are not.
    private static int WrapWidth(List<Line> lines)
    {
        var longest = 0;
        foreach (var line in lines)
        {
            longest = line.Row is null ? Math.Max(longest, Width(line.Flow.Text)) : longest;
            if (longest > 110)
            {
                return 0;
            }
        }

        return longest;
    }

    private static int Width(string text)
    {
        var width = 0;
        for (var i = 0; i < text.Length && width <= 120; i++)
        {
            width += text[i] < '\u0100' ? 1 : 2;
        }

        return width;
    }
}
