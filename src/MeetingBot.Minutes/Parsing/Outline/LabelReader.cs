using System.Buffers;
using System.Collections.Frozen;
using MeetingBot.Minutes.Parsing.Directives;

namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>Reads the label at the head of a paragraph, or a line that is nothing but a label.</summary>
internal static class LabelReader
{
    private const int Longest = 30;
    private const int LongestBeforeGap = 8;
    private const string LatinLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz&/.' ";
    private static readonly SearchValues<char> Latin = SearchValues.Create(LatinLetters);

    /// <param name="text">What follows the line's number, if it has one.</param>
    /// <param name="isAlone">Nothing else stands on the line, so that a colon is not needed.</param>
    public static Label? Read(ReadOnlySpan<char> text, bool isAlone)
    {
        var colon = text[..Math.Min(text.Length, Longest)].IndexOf('：');
        if (colon > 0)
        {
            return Named(text[..colon], colon + 1);
        }

        return Bracketed(text) ?? (isAlone && text.Length <= 16 ? Alone(text) : null) ?? Closing(text);
    }

    /// <summary>A label that no colon parts from its words, but a wide gap: 裁　　示　持續辦理.</summary>
    public static Label? BeforeGap(FlowText flow, int start)
    {
        for (var at = start + 2; at < Math.Min(flow.Length, start + LongestBeforeGap); at++)
        {
            if (flow.HasWideGapBefore(at) && Alone(flow.Text.AsSpan(start, at - start)) is { Kind: not LabelKind.Section } label)
            {
                return label;
            }
        }

        return null;
    }

    /// <summary>The last letter of what may stand in the middle of a line: 決議, 裁示, 結論, 補充說明, 口頭報告.</summary>
    public static bool CanEnd(char last) => last is '議' or '定' or '示' or '論' or '結' or '項' or '果' or '決' or '識' or ')' or '告' or '明' or '充' or '言' or '見' or '應' or '覆' or '詞' or '話' or '席';

    /// <summary>A label in the middle of a line: only what cannot be mistaken for words of the sentence.</summary>
    public static bool StartsInside(ReadOnlySpan<char> name) =>
        name.Length >= 2 && Read(string.Concat(name, "："), false) is { } label
        && (label.Kind == LabelKind.Resolution || (label.Kind == LabelKind.Remark && label.Speaker is not null && EndsSpeaking(name) is { Length: >= 4 }));

    private static Label? Named(ReadOnlySpan<char> name, int length)
    {
        if (name.IndexOfAny("，。；！？") >= 0 || IsNote(name))
        {
            return null;
        }

        var bare = InChinese(Bare(name));
        if (bare.StartsWith("散會", StringComparison.Ordinal))
        {
            return new(LabelKind.Closing, "散會", name.IndexOf('會') + 1);
        }

        if (Contains(LabelWords.Headers, bare))
        {
            return new(LabelKind.Header, bare.ToString(), length);
        }

        if (Contains(LabelWords.Attendances, bare) || Contains(LabelWords.Attendances, WithoutParens(bare)))
        {
            return new(LabelKind.Attendance, bare.ToString(), length);
        }

        // 出席理事, 列席機關代表
        if (bare.Length <= 8 && (bare.StartsWith("出席", StringComparison.Ordinal) || bare.StartsWith("列席", StringComparison.Ordinal)))
        {
            return new(LabelKind.Attendance, bare.ToString(), length);
        }

        if (IsMotion(bare) || IsEarlierRuling(bare) || (bare is [.., ')'] && WithoutParens(bare) is "答復" or "答覆"))
        {
            return new(LabelKind.Motion, bare.ToString(), length);
        }

        if (IsRuling(bare))
        {
            return new(LabelKind.Resolution, bare.ToString(), length);
        }

        if (Contains(LabelWords.Sections, bare) || bare.StartsWith("會後補充", StringComparison.Ordinal))
        {
            return new(LabelKind.Section, bare.ToString(), length);
        }

        return Speaker(bare, length);
    }

    // (單位：千元) over a table is no label with its words.
    private static bool IsNote(ReadOnlySpan<char> name) => name is "單位" || (name[0] == '(' && name.IndexOf(')') < 0);

    private static Label? Alone(ReadOnlySpan<char> text)
    {
        var bare = Bare(text);
        return bare.IndexOfAny("，；") >= 0 ? null // 協調會，雙方未有共識。
            : IsRuling(bare) ? new(LabelKind.Resolution, bare.ToString(), text.Length)
            : Contains(LabelWords.Sections, bare) ? new(LabelKind.Section, bare.ToString(), text.Length)
            : IsMotion(bare) && bare.Length <= 4 && bare is not ("主辦" or "協辦" or "主政") ? new(LabelKind.Motion, bare.ToString(), text.Length)
            : Contains(LabelWords.Attendances, WithoutSigned(bare)) ? new(LabelKind.Attendance, bare.ToString(), text.Length)
            : Contains(LabelWords.Headers, bare) ? new(LabelKind.Header, bare.ToString(), text.Length)
            : null;
    }

    // 【決議】, [主席裁示] and 【散會】
    private static Label? Bracketed(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || text[0] is not ('【' or '[' or '〔' or '《'))
        {
            return null;
        }

        var close = text[..Math.Min(text.Length, 16)].IndexOfAny("】]〕》");
        return close > 2 && IsRuling(text[1..close]) ? new(LabelKind.Resolution, text[1..close].ToString(), close + 1)
            : close > 2 && IsMotion(text[1..close]) ? new(LabelKind.Motion, text[1..close].ToString(), close + 1)
            : close == 3 && text[1..close] is "散會" ? new(LabelKind.Closing, "散會", close + 1)
            : null;
    }

    // 散會(11時01分), 散會！, 散會 12:20
    private static Label? Closing(ReadOnlySpan<char> text) =>
        text.StartsWith("散會", StringComparison.Ordinal) && text.Length <= 30 ? new(LabelKind.Closing, "散會", 2) : null;

    private static bool IsMotion(ReadOnlySpan<char> name) => Contains(LabelWords.Motions, name) || Contains(LabelWords.Facts, name);

    // 上次會議決議：…, 第 11 次會議決議事項：… tells what is known, and rules nothing anew.
    private static bool IsEarlierRuling(ReadOnlySpan<char> name) =>
        name.Length <= 14 && name.IndexOf('次') is > 0 and var at
        && "上前歷0123456789一二三四五六七八九十".Contains(name[at - 1], StringComparison.Ordinal) && EndsAsRuling(name);

    private static bool IsRuling(ReadOnlySpan<char> name)
    {
        if (name.Length is < 2 or > 14)
        {
            return false;
        }

        foreach (var not in LabelWords.NotRulings)
        {
            if (name.Contains(not, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return EndsAsRuling(name);
    }

    private static bool EndsAsRuling(ReadOnlySpan<char> name)
    {
        var plain = name.TrimEnd("0123456789一二三四五六七八九十");
        foreach (var ruling in LabelWords.Rulings)
        {
            if (plain.EndsWith(ruling, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return plain is "結果"; // 查處結果 and 抽查結果 are told, not ruled
    }

    private static Label? Speaker(ReadOnlySpan<char> name, int length)
    {
        name = name is [.., ')'] ? WithoutParens(name) : name;
        var act = EndsSpeaking(name);
        var who = name[..^act.Length];
        if (who.IndexOf('(') is > 1 and var paren)
        {
            who = who[..paren];
        }

        if (who.Length is < 2 or > 20 || who[^1] == '提' || who.StartsWith("主席宣", StringComparison.Ordinal)) // 事務科賴科長提：… is a motion, and whose it is, not what somebody says to one
        {
            return null;
        }

        var (unit, person) = SpeakerName.Split(who);
        return person is not null || (unit is not null && (act.Length > 0 || (who.Length <= 10 && !NameStart.IsPlan(who))))
            ? new(LabelKind.Remark, name.ToString(), length, unit, person)
            : null;
    }

    private static ReadOnlySpan<char> EndsSpeaking(ReadOnlySpan<char> name)
    {
        foreach (var act in LabelWords.Speaking)
        {
            if (name.EndsWith(act, StringComparison.Ordinal) && name.Length >= act.Length + 2)
            {
                return name[^act.Length..];
            }
        }

        return [];
    }

    // 決議 Resolution, 會議時間 Date & Time
    private static ReadOnlySpan<char> InChinese(ReadOnlySpan<char> name) =>
        name.IndexOfAnyExcept(Latin) == 0 && name.TrimEnd(LatinLetters) is { Length: >= 2 } chinese && chinese.IndexOfAnyInRange('A', 'z') < 0 ? chinese : name;

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> name) => name.Trim("　 【】[]〔〕《》<>*-#.、：").TrimEnd('。');

    // 出席人員（如簽到表）
    private static ReadOnlySpan<char> WithoutSigned(ReadOnlySpan<char> name) => name.Contains("簽到", StringComparison.Ordinal) ? WithoutParens(name) : name;

    private static ReadOnlySpan<char> WithoutParens(ReadOnlySpan<char> name) => name.IndexOf('(') is > 0 and var paren ? name[..paren] : name;

    private static bool Contains(FrozenSet<string> words, ReadOnlySpan<char> text) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text);
}
