using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>Says what one segment of a sentence does, and to whom.</summary>
internal static class ActReader
{
    private static readonly Lexicon Links = ["另外", "另", "並且", "並", "亦", "也", "且", "而", "惟", "但", "後續", "未來", "再次", "再", "至於", "同時", "其中", "以上事項", "以上", "仍", "最後", "此外", "另有關", "爰", "故", "嗣後", "爾後", "則", "還", "均", "特別", "非常", "重申"];

    private static readonly Lexicon Topics = ["有關", "針對", "關於", "就"];

    private static readonly Lexicon Judged = ["審議", "核定", "備查", "審查", "核備", "同意", "公告"];

    private static readonly Lexicon Kind = ["歡迎", "祝", "期勉", "期許", "期盼"];

    private static readonly Lexicon NotCharged = ["負責", "擔任", "列管", "審議", "支應", "之", "的", "所"];

    private static readonly Lexicon Gaps = ["之間", "於", "在", "如", "若", "遇", "對", "就", "未來", "平時", "辦理", "亦", "也", "均", "皆", "仍", "都", "務必", "首長", "如有", "有", "日後", "爾後", "今後", "務", "惠", "敬", "可", "得", "並", "先", "即", "儘", "洽公", "平日", "每", "自"];

    /// <param name="segment">Between two commas, the comma included.</param>
    /// <param name="isRuling">The chair's or the meeting's words: an 應 binds there, and only describes in a report.</param>
    public static Act Read(string text, Clause segment, bool isRuling)
    {
        var words = text.AsSpan(segment.Start, segment.Length);
        return Thanks(text, segment, words)
            ?? Tracking(text, segment, words)
            ?? Request(text, segment, isRuling)
            ?? Reminder(text, segment, words)
            ?? Duty(text, segment, words, isRuling)
            ?? (isRuling ? Passed(text, segment) ?? Agent(text, segment) ?? Wish(text, segment, words) : Advice(text, segment, words) ?? Named(text, segment))
            ?? (isRuling ? Decision(words) ?? Order(text, segment) : null)
            ?? Act.None;
    }

    private static Act? Thanks(string text, Clause segment, ReadOnlySpan<char> words)
    {
        if (words.IndexOfAny(ActWords.Praise) >= 0 && !words.Contains('請'))
        {
            return new(ActKind.Thanks, OwnerReader.Read(text, segment.Start, segment.End).Owners, segment.Start);
        }

        var at = words.IndexOfAny(ActWords.Thanks);
        if (at < 0 || at > 14 || words[at..].StartsWith("感謝之意", StringComparison.Ordinal) || words[at..].StartsWith("感謝狀", StringComparison.Ordinal))
        {
            return null;
        }

        var (owners, end) = OwnerReader.Read(text, segment.Start + at + 2, segment.End);
        return new(ActKind.Thanks, owners, end);
    }

    private static Act? Tracking(string text, Clause segment, ReadOnlySpan<char> words)
    {
        if (words.IndexOf('併') is >= 0 and var merge && words[merge..].IndexOf('案') > 0 && words[merge..].IndexOfAnyInRange('0', '9') is > 0 and <= 6)
        {
            return new(ActKind.Tracking, [], segment.Start + merge);
        }

        var release = words.IndexOfAny(ActWords.Releases);
        var at = release < 0 ? ActWords.ContinuesAt(words) : release;
        at = at < 0 ? words.IndexOfAny(ActWords.Opens) : at;
        at = at < 0 ? Tracked(words) : at;
        if (at < 0 || words.Contains("再進行局內解列", StringComparison.Ordinal))
        {
            return null;
        }

        // 請研考會持續列管 gives somebody work; 本案請持續列管 does not.
        return RequestAt(text, segment) is { } request && request < segment.Start + at
            && OwnerReader.Read(text, request + 1, segment.End) is { Owners.Count: > 0 } asked && asked.End <= segment.Start + at
            ? null
            : new(ActKind.Tracking, [], segment.Start + at);
    }

    // 列管。 and 列管至…, not 列管案件
    private static int Tracked(ReadOnlySpan<char> words)
    {
        var at = words.LastIndexOf("列管", StringComparison.Ordinal);
        return at >= 0 && !Topics.Starts(words) && (at + 2 >= words.Length || words[at + 2] is '，' or '。' or '；' or '至' or ')') ? at : -1;
    }

    private static Act? Request(string text, Clause segment, bool isRuling)
    {
        if (RequestAt(text, segment) is not { } at || text.AsSpan(segment.Start, at - segment.Start).Contains("提醒", StringComparison.Ordinal))
        {
            return null;
        }

        var (owners, end) = OwnerReader.Read(text, at + 1, segment.End);
        if (owners.Count > 0)
        {
            AddReceiver(text, owners, end, segment.End);
        }
        else if (at > segment.Start && OwnersBefore(text, segment.Start, at) is { Count: > 0 } before)
        {
            (owners, end) = (before, at + 1);
        }
        else if (IsDescribed(text, at + 1, segment.End))
        {
            owners = [new(at + 1, EndOfWords(text, segment))];
            end = owners[0].End;
        }

        return IsPlea(text, at, owners, end, segment.End, isRuling) ? new(ActKind.Plea, owners, end) : new(ActKind.Request, owners, end);
    }

    /// <summary>Where somebody is asked in this segment, or null.</summary>
    private static int? RequestAt(string text, Clause segment)
    {
        for (var at = segment.Start; at < segment.End; at++)
        {
            if (text[at] != '請')
            {
                continue;
            }

            var before = at > segment.Start ? text[at - 1] : '，';
            var after = at + 1 < segment.End ? text[at + 1] : '，';
            // 會請同仁調整 is a promise; 說明會請先報告 asks.
            var isPromise = before == '會' && (at - 1 == segment.Start || text[at - 2] is '將' or '再' or '並' or '亦' or '也' or '仍' or '，');
            if (!isPromise && !ActWords.NoRequestAfter.Contains(before, StringComparison.Ordinal) && !ActWords.NoRequestBefore.Contains(after, StringComparison.Ordinal)
                && after is not ('，' or '。' or '；' or ')' or '、'))
            {
                return at;
            }
        }

        return null;
    }

    // 提醒同仁…, 再次提醒各位主管…, 鼓勵同仁…
    private static Act? Reminder(string text, Clause segment, ReadOnlySpan<char> words)
    {
        var at = words.IndexOf("提醒", StringComparison.Ordinal);
        if (at is < 0 or > 12)
        {
            return null;
        }

        var (owners, end) = OwnerReader.Read(text, segment.Start + at + 2, segment.End);
        return owners.Count > 0 ? new(ActKind.Request, owners, end) : null;
    }

    // 各局處應…, 同仁之間相處上亦應…, 應由各局處…
    private static Act? Duty(string text, Clause segment, ReadOnlySpan<char> words, bool isRuling)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at] is not ('應' or '須' or '必' or '務' or '不' or '切' or '宜' or '允') || !ActWords.Duties.Starts(words[at..])
                || (at > 0 && ActWords.NoDutyBefore.Contains(words[at - 1], StringComparison.Ordinal))
                || (at + 1 < words.Length && ActWords.NoDutyAfter.Contains(words[at + 1], StringComparison.Ordinal)))
            {
                continue;
            }

            var next = segment.Start + at + 1;
            if (next < segment.End && text[next] == '由')
            {
                var (agents, end) = Quoted(text, next + 1, segment.End) ?? OwnerReader.Read(text, next + 1, segment.End);
                if (agents.Count > 0)
                {
                    return new(isRuling ? ActKind.Duty : ActKind.Request, agents, end);
                }
            }

            var (subject, subjectEnd) = SubjectBefore(text, segment, segment.Start + at);
            if (subject.Count > 0)
            {
                return new(ActKind.Duty, subject, Math.Max(subjectEnd, segment.Start + at));
            }

            return isRuling ? new(ActKind.Duty, [], segment.Start + at) : null;
        }

        return null;
    }

    // 並由秘書處彙整陳報, 責成漁港署…; 將由局長與會 and 係由廠商 tell, they do not order.
    private static Act? Agent(string text, Clause segment)
    {
        var words = text.AsSpan(segment.Start, segment.Length);
        var charge = words.IndexOf("責成", StringComparison.Ordinal);
        var at = charge >= 0 ? charge + 1 : words.IndexOf('由');
        if (at < 0 || (charge < 0 && at > 0 && "將係已可經是理事自因原緣均皆".Contains(words[at - 1], StringComparison.Ordinal)))
        {
            return Subject(text, segment);
        }

        var (owners, end) = OwnerReader.Read(text, segment.Start + at + 1, segment.End);
        var rest = text.AsSpan(end, segment.End - end);
        return owners.Count > 0 && rest.Length > 1 && !NotCharged.Starts(rest)
            ? new(ActKind.Request, owners, end)
            : owners.Count > 0 && at == 0 ? null : Subject(text, segment);
    }

    // 會計室每週五提供…, 策略、資安、創新中心分別負責…: in a ruling a unit and a verb are an order, unless it is told how things are.
    private static Act? Subject(string text, Clause segment)
    {
        var (owners, end) = OwnerReader.Read(text, AfterLinks(text, segment), segment.End);
        return owners.Count > 0 && ActWords.Doings.At(text.AsSpan(end, segment.End - end)) is > 0 and var doing && text[Math.Min(end + doing, text.Length - 1)] is not ('之' or '的') ? new(ActKind.Wish, owners, end) : null;
    }

    private static Act? Wish(string text, Clause segment, ReadOnlySpan<char> words)
    {
        if (Kind.Starts(words))
        {
            return new(ActKind.Courtesy, [], segment.Start);
        }

        var hope = words.IndexOf("希望", StringComparison.Ordinal);
        if (hope is >= 0 and <= 6)
        {
            var (owners, end) = OwnerReader.Read(text, segment.Start + hope + 2, segment.End);
            var isKind = words.Contains("視為", StringComparison.Ordinal) || words.Contains("順利", StringComparison.Ordinal) || words.Contains("圓滿", StringComparison.Ordinal);
            return new(isKind ? ActKind.Courtesy : ActKind.Wish, owners, end);
        }

        if (words.StartsWith("鼓勵", StringComparison.Ordinal) && OwnerReader.Read(text, segment.Start + 2, segment.End) is { Owners.Count: > 0 } encouraged)
        {
            return new(ActKind.Wish, encouraged.Owners, encouraged.End);
        }

        return words.Contains("可考慮", StringComparison.Ordinal) || words.Contains("可指派", StringComparison.Ordinal) || words.Contains("可研議", StringComparison.Ordinal)
            ? new(ActKind.Wish, [], segment.Start)
            : Advice(text, segment, words);
    }

    // 建議公管中心可定期辦理…; 建議排除 asks the chair, and 建議解除列管 only proposes.
    private static Act? Advice(string text, Clause segment, ReadOnlySpan<char> words)
    {
        var at = AfterLinks(text, segment) - segment.Start;
        if (!words[at..].StartsWith("建議", StringComparison.Ordinal))
        {
            return null;
        }

        var (owners, end) = OwnerReader.Read(text, segment.Start + at + 2, segment.End);
        return owners.Count > 0 && end < segment.End && text[end] is not ('，' or '。' or '；' or '部' or '之' or '所') ? new(ActKind.Wish, owners, end) : null;
    }

    private static Act? Decision(ReadOnlySpan<char> words)
    {
        var at = words.StartsWith("採", StringComparison.Ordinal) && words.TrimEnd("，。；")[^1] == '案' ? 0 : words.IndexOfAny(ActWords.Decisions);
        return at >= 0 && !(at > 0 && words[at - 1] is '經' or '已' or '獲') && !words.Contains("後再", StringComparison.Ordinal) ? new(ActKind.Decision, [], 0) : null;
    }

    private static Act? Order(string text, Clause segment)
    {
        var at = AfterLinks(text, segment);
        return segment.End - at >= 4 && (ActWords.Orders.Starts(text.AsSpan(at)) || ActWords.Orders.Starts(text.AsSpan(segment.Start))
            || text.AsSpan(segment.Start, segment.Length).IndexOfAny(ActWords.Hurries) > 0)
            ? new(ActKind.Order, [], at)
            : null;
    }

    // 送請縣政府研究辦理; 送請市議會審議 only says where the matter goes.: whoever is handed it is to act.
    private static Act? Passed(string text, Clause segment) =>
        ActWords.HandsOn.Starts(text.AsSpan(segment.Start)) && OwnerReader.Read(text, segment.Start + 2, segment.End) is { Owners.Count: > 0 } to && !Judged.Starts(text.AsSpan(to.End, segment.End - to.End))
            ? new(ActKind.Request, to.Owners, to.End)
            : null;

    // 各領域召集人7月19日前…: in a report only everybody, and only with a date (the caller looks), is told so.
    private static Act? Named(string text, Clause segment) =>
        OwnerReader.Read(text, AfterLinks(text, segment), segment.End) is { Owners: [var only] } of && OwnerResolver.IsGeneric(text[only.Start..only.End])
            ? new(ActKind.Duty, of.Owners, of.End)
            : null;

    // 由「機關首長以上人員」
    private static (List<Clause> Owners, int End)? Quoted(string text, int at, int end) =>
        at < end && text[at] == '「' && text.AsSpan(at, end - at).IndexOf('」') is > 2 and <= 30 and var close && OwnerReader.IsName(text.AsSpan(at + 1, close - 1))
            ? ([new(at + 1, at + close)], at + close + 1)
            : null;

    // 請各局處提供資訊局彙整: the one gives, the other puts together.
    private static void AddReceiver(string text, List<Clause> owners, int from, int end)
    {
        var at = text.AsSpan(from, end - from).IndexOf("提供", StringComparison.Ordinal);
        if (at is < 0 or > 6)
        {
            return;
        }

        var (receivers, after) = OwnerReader.Read(text, from + at + 2, end);
        if (receivers.Count == 1 && text.AsSpan(after).StartsWith("彙整", StringComparison.Ordinal))
        {
            owners.Add(receivers[0]);
        }
    }

    /// <summary>各組室如…, 倘局處有…: whom the condition before 請 concerns.</summary>
    public static IReadOnlyList<Clause> ConcernedIn(string text, Clause segment)
    {
        var at = AfterLinks(text, segment);
        at += text.AsSpan(at).StartsWith("倘若", StringComparison.Ordinal) ? 2 : at < segment.End && text[at] is '倘' or '若' or '如' ? 1 : 0;
        var (owners, end) = OwnerReader.Read(text, at, segment.End);
        return owners.Count == 1 && ("如有若倘於遇因對".Contains(end < segment.End ? text[end] : '，', StringComparison.Ordinal) || OwnerResolver.IsGeneric(text[owners[0].Start..owners[0].End]))
            ? owners
            : [];
    }

    private static int AfterLinks(string text, Clause segment)
    {
        var at = segment.Start;
        while (Links.At(text.AsSpan(at, segment.End - at)) is > 0 and var link && at + link < segment.End)
        {
            at += link;
        }

        return at;
    }

    // The name before 應 or 請, when nothing but a link stands between: 各單位請…, 同仁之間相處上亦應….
    private static (List<Clause> Owners, int End) SubjectBefore(string text, Clause segment, int before)
    {
        var at = AfterLinks(text, segment);
        var (owners, end) = OwnerReader.Read(text, at, before);
        if (owners.Count == 0)
        {
            return ([], before);
        }

        var gap = text.AsSpan(end, before - end).Trim("」』");
        var isNear = gap.Length <= 4 && OwnerResolver.IsGeneric(text[owners[^1].Start..owners[^1].End]);
        return gap.Length == 0 || isNear || (gap.Length <= 16 && Gaps.Starts(gap)) ? (owners, end) : ([], before);
    }

    private static List<Clause> OwnersBefore(string text, int start, int request)
    {
        var segment = new Clause(start, request);
        var (owners, _) = SubjectBefore(text, segment, request);
        if (owners.Count > 0)
        {
            return owners;
        }

        // …之同仁，請: the whole description is the name. Here the comma has cut it off, so only what stands in the segment counts.
        var at = AfterLinks(text, segment);
        return OwnerReader.IsName(text.AsSpan(at, request - at)) ? [new(at, request)] : [];
    }

    // 請尚未填報名冊之機關學校，務必…: the segment ends with the name.
    private static bool IsDescribed(string text, int from, int end)
    {
        var words = text.AsSpan(from, end - from).TrimEnd("，。；");
        return words.Length >= 2 && OwnerReader.IsName(words);
    }

    private static int EndOfWords(string text, Clause segment)
    {
        var end = segment.End;
        while (end > segment.Start && text[end - 1] is '，' or '。' or '；')
        {
            end--;
        }

        return end;
    }

    private static bool IsPlea(string text, int at, List<Clause> owners, int end, int segmentEnd, bool isRuling)
    {
        if (at > 0 && text[at - 1] == '擬')
        {
            return true;
        }

        var rest = text.AsSpan(end, segmentEnd - end);
        if (owners.Count == 0)
        {
            return ActWords.PleaVerbs.Starts(rest);
        }

        if (isRuling || owners.Count > 1)
        {
            return false;
        }

        var owner = text.AsSpan(owners[0].Start, owners[0].Length);
        foreach (var chair in ActWords.Chairs)
        {
            if (owner.SequenceEqual(chair) || (PersonWords.IsFamily(owner[0]) && owner.Length <= 5 && owner.EndsWith(chair, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
