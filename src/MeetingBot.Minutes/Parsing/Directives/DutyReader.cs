using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>Reads duties laid on somebody without 請: 各局處應…, 由秘書處…, 責成漁港署…, 送請縣政府….</summary>
internal static class DutyReader
{
    private static readonly Lexicon NotCharged = ["負責", "擔任", "主持", "列管", "審議", "支應", "之", "的", "所"];

    // 現行由交通科以紙本傳真 tells how it is.
    private static readonly string[] Already = ["現行", "目前", "以往", "過去", "向來", "歷來", "多", "原本", "，現"];

    private static readonly Lexicon Judged = ["審議", "核定", "備查", "審查", "核備", "同意", "公告"];

    // 各局處應…, 同仁之間往來時亦應…, 應由各局處…
    public static Act? Read(string text, Clause segment, ReadOnlySpan<char> words, bool isRuling)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at] is not ('應' or '須' or '必' or '務' or '不' or '切' or '宜' or '允') || !ActWords.Duties.Starts(words[at..])
                || (at > 0 && ActWords.NoDutyBefore.Contains(words[at - 1], StringComparison.Ordinal))
                || words[at..].StartsWith("應負責任之", StringComparison.Ordinal) // 對有應負責任之廠商
                || (at + 1 < words.Length && ActWords.NoDutyAfter.Contains(words[at + 1], StringComparison.Ordinal)))
            {
                continue;
            }

            // 行政院函示各縣市應…, 依法應…: told by others, or by the law, to others.
            if (words[..at].EndsWith("依法", StringComparison.Ordinal) || words[..at].IndexOfAny(ActWords.Told) >= 0)
            {
                return null;
            }

            var next = segment.Start + at + 1;
            next += next + 1 < segment.End && text[next] is '先' or '改' or '即' or '仍' && text[next + 1] == '由' ? 1 : 0; // 應先由資安科評估
            if (next < segment.End && text[next] == '由')
            {
                var (agents, end) = Quoted(text, next + 1, segment.End) ?? OwnerReader.Read(text, next + 1, segment.End);
                if (agents.Count > 0)
                {
                    return new(isRuling ? ActKind.Duty : ActKind.Request, agents, end);
                }
            }

            var (subject, subjectEnd) = SubjectReader.Before(text, segment, segment.Start + at);
            if (subject.Count > 0)
            {
                return new(ActKind.Duty, subject, Math.Max(subjectEnd, segment.Start + at));
            }

            return isRuling ? new(ActKind.Duty, [], segment.Start + at) : null;
        }

        return null;
    }

    // 並由文書科彙整陳閱, 責成漁港署…; 將由局長與會 and 係由廠商 tell, they do not order.
    public static Act? Agent(string text, Clause segment)
    {
        var words = text.AsSpan(segment.Start, segment.Length);
        var charge = words.IndexOf("責成", StringComparison.Ordinal);
        var at = charge >= 0 ? charge + 1 : words.IndexOf('由');
        if (at < 0 || (charge < 0 && Already.Any(word => text.AsSpan(segment.Start, at).EndsWith(word, StringComparison.Ordinal))) || (charge < 0 && at > 0 && "將係已可經是理事自因原緣均皆".Contains(words[at - 1], StringComparison.Ordinal)))
        {
            return SubjectReader.Doing(text, segment);
        }

        var (owners, end) = OwnerReader.Read(text, segment.Start + at + 1, segment.End);
        var rest = text.AsSpan(end, segment.End - end);
        return owners.Count > 0 && rest.Length > 1 && !NotCharged.Starts(rest) && !IsWay(rest)
            ? new(ActKind.Request, owners, end)
            : owners.Count > 0 && at == 0 ? null : SubjectReader.Doing(text, segment);
    }

    // 接駁車由白沙國中至老街口: where it runs, not who runs it.
    private static bool IsWay(ReadOnlySpan<char> rest) => rest[0] == '至' && rest[1] is not ('遲' or '少' or '多' or '現');

    // 送請縣政府研究辦理: whoever is handed it is to act; 送請市議會審議 only says where the matter goes.
    public static Act? Passed(string text, Clause segment) =>
        ActWords.HandsOn.Starts(text.AsSpan(segment.Start)) && OwnerReader.Read(text, segment.Start + 2, segment.End) is { Owners.Count: > 0 } to && !Judged.Starts(text.AsSpan(to.End, segment.End - to.End))
            ? new(ActKind.Request, to.Owners, to.End)
            : null;

    // 由「機關首長以上人員」
    private static (List<Clause> Owners, int End)? Quoted(string text, int at, int end) =>
        at < end && text[at] == '「' && text.AsSpan(at, end - at).IndexOf('」') is > 2 and <= 30 and var close && NameReader.IsName(text.AsSpan(at + 1, close - 1))
            ? ([new(at + 1, at + close)], at + close + 1)
            : null;
}
