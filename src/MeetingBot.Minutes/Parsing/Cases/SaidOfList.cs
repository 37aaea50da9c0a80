using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Directives;
using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>What a sentence says of one of the lists of cases in it: behind the list, else before it.</summary>
internal sealed class SaidOfList(Block block, Clause sentence, List<CaseList> lists, int i)
{
    private const int Near = 4; // a verb that leads: 同意解除列管案號 203-1

    public CaseList List => lists[i];

    public int OffsetOfList => block.Flow.OffsetOf(List.Start);

    /// <summary>How the case is called where its number leads a line of a list: A-03 活動中心屋頂漏水：已完工，結案.</summary>
    public string? NameOfLine =>
        block.Region != Region.Resolution && List.Start == block.Body && Text.AsSpan(List.End).IndexOfAny("：─—") >= 0 ? CaseLead.NameAt(block.Flow, List.End) : null;

    public string WordsOfList => block.Flow.Original(List.Start, List.End);

    /// <summary>管考建議：…解除列管 stands before the ruling and decides nothing.</summary>
    public bool IsProposed => Text.AsSpan(sentence.Start, List.Start - sentence.Start).Contains("建議", StringComparison.Ordinal);

    private string Text => block.Flow.Text;

    private bool IsLast => i + 1 == lists.Count;

    // What is said of the next ones is not said of these.
    private int End => IsLast ? sentence.End : lists[i + 1].Start;

    public CaseVerb? Verb() => Behind() ?? Before() ?? (IsNumberedNow ? CaseVerb.Implied(CaseStatus.Opened) : null);

    /// <summary>113-2 案，捷運公司部分解除列管，交通局部分賡續列管: one case, each unit's share by itself.</summary>
    public List<(string Part, CaseVerb Verb)> Shares() => ShareReader.In(Text, new(List.End, End));

    // Where 併 leads, the number behind it is needed, so the whole sentence is read first.
    private CaseVerb? Behind() =>
        CaseVerbReader.Read(Text, List.End, sentence.End) is { } verb && (verb.Start < End || IsLast) ? verb
        : IsLast ? null
        : CaseVerbReader.Read(Text, List.End, End);

    // 同意解除列管案號 203-1、203-2: the verb first; its 列管 may belong to the list.
    private CaseVerb? Before()
    {
        var from = i == 0 ? sentence.Start : lists[i - 1].End;
        var to = List.Start + (Text.AsSpan(List.Start).StartsWith("列管", StringComparison.Ordinal) ? 2 : 0);
        return CaseVerbReader.Read(Text, from, to) is { } verb && List.Start - verb.End <= Near ? verb : null;
    }

    // 本案列管(146-1)
    private bool IsNumberedNow =>
        CaseNumber.IsBehindTracking(Text, List.Start) && Text[Math.Max(0, List.Start - 4)] is not ('不' or '免' or '未' or '再');
}
