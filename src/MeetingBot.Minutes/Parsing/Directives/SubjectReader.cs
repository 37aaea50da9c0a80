using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>Who stands as the subject of a segment: 各單位請…, 同仁之間往來時亦應…, 會計室每週五提供….</summary>
internal static class SubjectReader
{
    private static readonly Lexicon Links =
    [
        "另外", "另", "並且", "並", "亦", "也", "且", "而", "惟", "但", "後續", "未來", "再次", "再", "至於", "同時",
        "其中", "以上事項", "以上", "仍", "最後", "此外", "另有關", "爰", "故", "嗣後", "爾後", "則", "還", "均", "特別",
        "非常", "重申",
    ];

    private static readonly Lexicon Gaps =
    [
        "之間", "於", "在", "如", "若", "遇", "對", "就", "未來", "平時", "辦理", "亦", "也", "均", "皆", "仍", "都",
        "務必", "首長", "如有", "有", "日後", "爾後", "今後", "務", "惠", "敬", "可", "得", "並", "先", "即", "儘", "洽公",
        "平日", "每", "自",
    ];

    // What they do is told; to whom the order is it does not say.
    private static readonly Lexicon Outside = ["廠商", "承商", "業者", "民眾", "住戶", "議員", "市長", "縣長", "家長", "學生"];

    // 各處 114 年度預算書說明資料請於…: they are to hand in what is theirs.
    private const int LongestThing = 24;
    private static readonly string[] Papers = ["資料", "名單", "名冊", "清冊", "稿件", "意見", "報表", "計畫書", "預算書", "成果"];

    private static readonly Lexicon Things = ["方案", "計畫", "會", "不", "辦法", "要點", "機制", "系統", "平台", "平臺", "者", "數", "率", "經費"];

    // The name before 應 or 請, when nothing but a link stands between: 各單位請…, 同仁之間往來時亦應….
    public static (List<Clause> Owners, int End) Before(string text, Clause segment, int before)
    {
        var at = AfterLinks(text, segment);
        var (owners, end) = OwnerReader.Read(text, at, before);
        if (owners.Count == 0)
        {
            return ([], before);
        }

        var gap = text.AsSpan(end, before - end).Trim("」』");
        var isNear = gap.Length <= 4 && OwnerResolver.IsGeneric(text[owners[^1].Start..owners[^1].End]);
        var isTheirs = text[owners[0].Start] == '各' && gap.Length <= LongestThing && Papers.Any(paper => text.AsSpan(end, before - end).EndsWith(paper, StringComparison.Ordinal));
        return gap.Length == 0 || isNear || isTheirs || (gap.Length <= 16 && Gaps.Starts(gap)) ? (owners, end) : ([], before);
    }

    /// <summary>各組室如…, 倘局處有…: whom the condition before 請 concerns.</summary>
    public static IReadOnlyList<Clause> ConcernedIn(string text, Clause segment)
    {
        var at = AfterLinks(text, segment);
        at += text.AsSpan(at).StartsWith("倘若", StringComparison.Ordinal) ? 2 : at < segment.End && text[at] is '倘' or '若' or '如' ? 1 : 0;
        var (owners, end) = OwnerReader.Read(text, at, segment.End);
        return owners.Count == 1 && ("如有若倘於遇因對".Contains(end < segment.End ? text[end] : '，', StringComparison.Ordinal) || (OwnerResolver.IsGeneric(text[owners[0].Start..owners[0].End]) && !Outside.Starts(text.AsSpan(owners[0].Start))))
            ? owners
            : [];
    }

    /// <summary>Where the segment begins after 另, 並, 亦 and the like.</summary>
    public static int AfterLinks(string text, Clause segment)
    {
        var at = segment.Start;
        while (Links.At(text.AsSpan(at, segment.End - at)) is > 0 and var link && at + link < segment.End)
        {
            at += link;
        }

        return at;
    }

    public static List<Clause> OwnersBefore(string text, int start, int request)
    {
        var segment = new Clause(start, request);
        var (owners, _) = Before(text, segment, request);
        if (owners.Count > 0)
        {
            return owners;
        }

        // …之同仁，請: the whole description is the name. Here the comma has cut it off, so only what stands in the segment counts.
        var at = AfterLinks(text, segment);
        return NameReader.IsName(text.AsSpan(at, request - at)) ? [new(at, request)] : [];
    }

    // 會計室每週五提供…, 企劃、資安、研發中心分別負責…: in a ruling a unit and a verb are an order, unless it is told how things are.
    public static Act? Doing(string text, Clause segment)
    {
        var (owners, end) = OwnerReader.Read(text, AfterLinks(text, segment), segment.End);
        return owners.Count > 0 && !IsTold(text.AsSpan(end, segment.End - end)) && !IsHeard(text, owners) && ActWords.Doings.At(text.AsSpan(end, segment.End - end)) is > 0 and var doing && text[Math.Min(end + doing, text.Length - 1)] is not ('之' or '的') ? new(ActKind.Wish, owners, end) : null;
    }

    // 員工｜協助方案, 議會｜定期會, 冷凍廠｜先不拆, and …張貼會議資料情事: a thing, or how things are.
    private static bool IsTold(ReadOnlySpan<char> rest)
    {
        var words = rest.TrimEnd("，。；");
        return words.EndsWith("情事", StringComparison.Ordinal) || words.EndsWith("情形", StringComparison.Ordinal)
            || words.EndsWith("未一", StringComparison.Ordinal) || words.EndsWith("不一", StringComparison.Ordinal) || words.EndsWith("分歧", StringComparison.Ordinal) // 意見未一
            || (ActWords.Doings.At(rest) is > 0 and var doing && Things.Starts(rest[doing..]));
    }

    // 市長於會議指示: what he asks for is for others.
    private static bool IsHeard(string text, List<Clause> owners) =>
        owners is [var only] && text.AsSpan(only.Start, only.Length) is "市長" or "縣長" or "院長" or "議員" or "民眾";

    /// <summary>廠商於11月底前完工: a report tells of them, and gives them no work.</summary>
    public static bool IsOutside(string text, Clause owner) => Outside.Starts(text.AsSpan(owner.Start, owner.Length));

    // 各領域召集人7月19日前…: in a report only everybody, and only with a date (the caller looks), is told so.
    public static Act? Named(string text, Clause segment) =>
        OwnerReader.Read(text, AfterLinks(text, segment), segment.End) is { Owners: [var only] } of && OwnerResolver.IsGeneric(text[only.Start..only.End])
            ? new(ActKind.Duty, of.Owners, of.End)
            : null;
}
