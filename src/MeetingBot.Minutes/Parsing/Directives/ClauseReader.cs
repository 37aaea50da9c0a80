using System.Buffers;
using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>Cuts a sentence wherever the act or its owner changes.</summary>
internal sealed class ClauseReader(string text, Clause sentence)
{
    private const int LeastTopic = 12;
    private const int LongStory = 50;
    private const int ShortRuling = 7;

    private static readonly SearchValues<string> Terms = SearchValues.Create(["日前", "底前", "週內", "日內", "月內", "旬前"], StringComparison.Ordinal);
    private static readonly Lexicon Together = ["會同", "偕同", "協同"];
    private static readonly Lexicon Topics = ["依據", "有關", "針對", "另", "至於", "目前", "本案", "後續", "藉由", "未來"];

    // What begins like this leads on to the act that follows.
    private static readonly Lexicon Leads =
    [
        "若", "如", "倘", "有關", "針對", "至於", "另", "對於", "鑑於", "鑒於", "因應", "俟", "部分", "依據", "為", "因",
        "藉由", "關於", "考量", "由於", "配合", "推動過程", "嗣後", "未來", "後續", "以上", "今日", "明日", "本案", "惟", "其",
        "此外", "同時", "又", "爾後",
    ];

    private readonly List<ActClause> clauses = [];
    private readonly List<Clause> segments = Sentences.Segments(text, sentence);
    private int start = sentence.Start;
    private Act act = Act.None;
    private int actSegment = -1;

    public static List<ActClause> Read(string text, Clause sentence, bool isRuling) => new ClauseReader(text, sentence).Read(isRuling);

    private List<ActClause> Read(bool isRuling)
    {
        for (var i = 0; i < segments.Count; i++)
        {
            var next = ActReader.Read(text, segments[i], isRuling);
            next = Passed(text, next, segments, i) ?? WithSubjectBefore(text, next, segments, i);
            if (act.Kind != ActKind.None && IsSecondTerm(segments[i]))
            {
                CutAt(segments[i].Start, act with { At = segments[i].Start }, i);
            }
            else if (next.Kind == ActKind.None)
            {
                Continue(i);
            }
            else if (act.Kind == ActKind.None)
            {
                Begin(next, i);
            }
            else if (IsAnother(text, act, next, segments[i], segments[actSegment].End - start <= ShortRuling))
            {
                CutAt(CutBefore(text, segments, actSegment, i), next, i);
            }
            else
            {
                (act, actSegment) = (Joined(act, next), i);
            }
        }

        clauses.Add(new(new(start, sentence.End), act));
        return clauses;
    }

    private void CutAt(int cut, Act next, int i)
    {
        clauses.Add(new(new(start, cut), act));
        (start, act, actSegment) = (cut, next, i);
    }

    private void Begin(Act next, int i)
    {
        if (IsApart(text, new(start, segments[i].Start), segments[i], next))
        {
            CutAt(segments[i].Start, next, i);
        }

        (act, actSegment) = (next, i);
    }

    // A segment without an act of its own.
    private void Continue(int i)
    {
        var words = text.AsSpan(segments[i].Start);
        if (act.Kind == ActKind.Request && Together.At(words) is > 0 and var with)
        {
            // 請交通局主政，會同工務局…
            act = act with { Owners = [.. act.Owners, .. OwnerReader.Read(text, segments[i].Start + with, segments[i].End).Owners] };
        }
        else if (act.Kind == ActKind.Decision && words[..segments[i].Length].IndexOfAny(Terms) >= 0)
        {
            // 照案通過，惟期限延至…: the term is laid down beside the decision.
            CutAt(segments[i].Start, Act.None, i);
        }
        else if (act.Kind == ActKind.Thanks && Topics.Starts(words))
        {
            // What follows the thanks and has a topic of its own is no thanks.
            CutAt(segments[i].Start, Act.None, i);
        }
    }

    // 尚未申請補助同仁，請把握…: the name stands alone between commas; 倘局處有需求，請…: it is who may be concerned.
    private static Act WithSubjectBefore(string text, Act act, List<Clause> segments, int i)
    {
        if (act.Kind is not (ActKind.Request or ActKind.Duty) || i == 0 || (act.Owners.Count > 0 && !IsBareGroup(text, act.Owners)))
        {
            return act;
        }

        var before = segments[i - 1];
        var (start, end) = (before.Start, before.End - 1);
        start += start < end && text[start] is '另' or '並' or '請' ? 1 : 0;
        if (end - start <= 36 && NameReader.IsName(text.AsSpan(start, end - start)) && (text[start] is '尚' or '未' or '凡' or '已' or '具' || text.AsSpan(start, end - start).IndexOfAny("送交轉至予") < 0))
        {
            return act with { Owners = [new(start, end)] };
        }

        return act.Owners.Count == 0 && SubjectReader.ConcernedIn(text, before) is { Count: > 0 } concerned ? act with { Owners = concerned } : act;
    }

    // 由人事科彙整後，送請港務局排定…: the one hands on, the other acts; both are named.
    private static Act? Passed(string text, Act act, List<Clause> segments, int i)
    {
        if (i == 0 || act.Kind is not (ActKind.None or ActKind.Request) || !ActWords.HandsOn.Starts(text.AsSpan(segments[i].Start)))
        {
            return null;
        }

        var before = text.AsSpan(segments[i - 1].Start, segments[i - 1].Length);
        var by = before.IndexOf('由');
        if (by < 0)
        {
            return null;
        }

        var (first, _) = OwnerReader.Read(text, segments[i - 1].Start + by + 1, segments[i - 1].End);
        var (second, end) = OwnerReader.Read(text, segments[i].Start + 2, segments[i].End);
        return first.Count > 0 && second.Count > 0 ? new(ActKind.Request, [.. first, .. second], end) : null;
    }

    private static bool IsBareGroup(string text, IReadOnlyList<Clause> owners) => owners is [{ Length: 2 } only] && text.AsSpan(only.Start, 2) is "首長" or "主管";

    // What stands before the first act of a sentence leads on to it, unless it is long and the act has a topic of its own.
    private static bool IsApart(string text, Clause before, Clause segment, Act act) => act.Kind switch
    {
        ActKind.Thanks => before.Length >= LeastTopic,
        ActKind.Tracking => before.Length >= 40 && text.AsSpan(before.Start, before.Length).IndexOfAnyInRange('0', '9') < 0,
        ActKind.Request when act.Owners.Count > 0 && act.Owners[0].Start >= segment.Start && act.Owners[0].End < act.At && text[act.At - 1] == '請' => before.Length >= 10,
        ActKind.Request => before.Length >= LongStory && act.Owners.Count == 0 && text.AsSpan(segment.Start, segment.Length).IndexOf('請') >= 3,
        _ => false,
    };

    // 請資訊科於5日前測試，並於20日前上線: two terms are two orders to the same.
    private bool IsSecondTerm(Clause segment) =>
        act.Orders && text.AsSpan(segment.Start).StartsWith("並於", StringComparison.Ordinal)
        && text.AsSpan(segment.Start, segment.Length).IndexOfAny(Terms) > 0 && text.AsSpan(start, segment.Start - start).IndexOfAny(Terms) > 0;

    private static bool IsAnother(string text, Act act, Act next, Clause segment, bool isBare)
    {
        if (act.Kind is ActKind.Thanks || next.Kind is ActKind.Thanks)
        {
            return true;
        }

        if (act.Kind == ActKind.Decision)
        {
            return next.Kind != ActKind.Decision || isBare;
        }

        if (next.Kind == ActKind.Courtesy || act.Kind == ActKind.Courtesy)
        {
            // 期勉同仁…，持續努力: the order is only more of the same.
            return next.Kind != ActKind.Order;
        }

        if (act.Kind == ActKind.Tracking || next.Kind == ActKind.Tracking)
        {
            return act.Kind != next.Kind && !(next.Kind == ActKind.Tracking && act.Owners.Count == 0);
        }

        if (next.Kind == ActKind.Decision)
        {
            return false;
        }

        // 國際事務科主政，媒體科協辦
        if (next.Owners.Count > 0 && text.AsSpan(next.At).StartsWith("協辦", StringComparison.Ordinal))
        {
            return false;
        }

        return next.Owners.Count > 0
            ? !Same(text, act.Owners, next.Owners)
            : act.Owners.Count > 0 && next.Kind == ActKind.Duty && text.AsSpan(segment.Start).StartsWith("則應", StringComparison.Ordinal);
    }

    private static bool Same(string text, IReadOnlyList<Clause> left, IReadOnlyList<Clause> right) =>
        left.Count == right.Count && left.Zip(right).All(p =>
            text.AsSpan(p.First.Start, p.First.Length).SequenceEqual(text.AsSpan(p.Second.Start, p.Second.Length)));

    // Conditions and topics that lead on to the new act go with it.
    private static int CutBefore(string text, List<Clause> segments, int actSegment, int i)
    {
        var cut = i;
        while (cut - 1 > actSegment && (Leads.Starts(text.AsSpan(segments[cut - 1].Start)) || IsCondition(text.AsSpan(segments[cut - 1].Start, segments[cut - 1].Length))
            || NameReader.IsName(text.AsSpan(segments[cut - 1].Start, segments[cut - 1].Length - 1))))
        {
            cut--;
        }

        return segments[cut].Start;
    }

    // 複測仍不合格者，由…; 未取得證明前，任何人員不得…
    private static bool IsCondition(ReadOnlySpan<char> segment) =>
        segment.EndsWith("者，", StringComparison.Ordinal) || (segment[0] is '未' or '尚' && segment.EndsWith("前，", StringComparison.Ordinal));

    private static Act Joined(Act act, Act next) =>
        act.Kind == ActKind.Plea && next.Orders ? next
        : act.Owners.Count > 0 && next.Owners.Count > 0 && next.Owners[0].Start > act.Owners[^1].End && next.Kind != ActKind.Tracking && act.At < next.At && next.Kind == ActKind.Wish
            ? act with { Owners = [.. act.Owners, .. next.Owners] }
        : act.Owners.Count == 0 && next.Owners.Count > 0 ? act with { Owners = next.Owners, At = next.At }
        : next.Kind == ActKind.Tracking ? next
        : act;
}
