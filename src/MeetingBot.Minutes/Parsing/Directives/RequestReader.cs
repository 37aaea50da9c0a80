using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>Reads 請某單位…: who is asked, and whether it is the chair who is.</summary>
internal static class RequestReader
{
    private static readonly Lexicon Courtesies = ["指教", "指正", "給予掌聲", "鼓掌", "多多", "不吝", "見諒", "諒察", "卓參"];

    private static readonly Lexicon Hows = ["統一", "一律", "一併", "全數", "仍", "均", "先", "皆", "改"];

    public static Act? Read(string text, Clause segment, bool isRuling)
    {
        if (At(text, segment) is not { } at || text.AsSpan(segment.Start, at - segment.Start).Contains("提醒", StringComparison.Ordinal))
        {
            return null;
        }

        var (owners, end) = Asked(text, segment, at);
        return IsPlea(text, at, owners, end, segment.End, isRuling) ? new(ActKind.Plea, owners, end) : new(ActKind.Request, owners, end);
    }

    private static (List<Clause> Owners, int End) Asked(string text, Clause segment, int at)
    {
        var (owners, end) = OwnerReader.Read(text, at + 1, segment.End);
        if (owners.Count > 0)
        {
            AddReceiver(text, owners, end, segment.End);
            return (owners, end);
        }

        if (ByAgent(text, at + 1, segment.End) is { Owners.Count: > 0 } agent)
        {
            return agent;
        }

        if (at > segment.Start && SubjectReader.OwnersBefore(text, segment.Start, at) is { Count: > 0 } before)
        {
            return (before, at + 1);
        }

        var words = EndOfWords(text, segment);
        return IsDescribed(text, at + 1, segment.End) ? ([new(at + 1, words)], words) : (owners, end);
    }

    // 志工保險請統一由社會局投保: not the volunteers are asked.
    private static (List<Clause> Owners, int End) ByAgent(string text, int at, int end)
    {
        at += Hows.At(text.AsSpan(at, end - at)) is > 0 and var how ? how : 0;
        return at < end && text[at] == '由' ? OwnerReader.Read(text, at + 1, end) : ([], at);
    }

    /// <summary>Where somebody is asked in this segment, or null.</summary>
    public static int? At(string text, Clause segment)
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
            // 已協請衛生所就地辦理 has been asked.
            isPromise |= at - 2 >= segment.Start && text[at - 2] is '已' or '業' && before is '協' or '商' or '另';
            if (!isPromise && !ActWords.NoRequestAfter.Contains(before, StringComparison.Ordinal) && !ActWords.NoRequestBefore.Contains(after, StringComparison.Ordinal)
                && after is not ('，' or '。' or '；' or ')' or '、'))
            {
                return at;
            }
        }

        return null;
    }

    // 提醒同仁…, 再次提醒各位主管…, 鼓勵同仁…
    public static Act? Reminder(string text, Clause segment, ReadOnlySpan<char> words)
    {
        var at = words.IndexOf("提醒", StringComparison.Ordinal);
        if (at is < 0 or > 12)
        {
            return null;
        }

        var (owners, end) = OwnerReader.Read(text, segment.Start + at + 2, segment.End);
        return owners.Count > 0 ? new(ActKind.Request, owners, end) : null;
    }

    // 請各科室提供主計科彙整: the one gives, the other puts together.
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

    // 請尚未填報名冊之機關學校，務必…: the segment ends with the name.
    private static bool IsDescribed(string text, int from, int end)
    {
        var words = text.AsSpan(from, end - from).TrimEnd("，。；");
        return words.Length >= 2 && NameReader.IsName(words);
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
        if (at > 0 && text[at - 1] == '擬' && !isRuling)
        {
            return true;
        }

        var rest = text.AsSpan(end, segmentEnd - end);
        if (owners.Count == 0)
        {
            return ActWords.PleaVerbs.Starts(rest);
        }

        if (Courtesies.Starts(rest))
        {
            return true;
        }

        if (isRuling || owners.Count > 1)
        {
            return false;
        }

        var owner = text.AsSpan(owners[0].Start, owners[0].Length);
        foreach (var chair in ActWords.Chairs)
        {
            if (owner.SequenceEqual(chair) || (FamilyNames.Begins(owner[0]) && owner.Length <= 5 && owner.EndsWith(chair, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
