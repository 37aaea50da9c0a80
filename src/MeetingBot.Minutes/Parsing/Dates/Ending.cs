namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>What stands behind a date and belongs to it: 前, 下班前, 起, 止, 間.</summary>
internal readonly record struct Ending(int End, EndingKind Kind, bool IsInclusive = true, bool IsBracketed = false)
{
    private static readonly string[] Before = ["下班以前", "下班時間前", "下班前", "中午前", "以前", "之前", "結束以前", "結束前", "終了前"];
    private static readonly string[] Since = ["以後", "以來", "迄今", "至今", "開始"];

    /// <summary>Whether a bound (前) stands here.</summary>
    public static bool IsBound(string text, int at) => Read(text, at).Kind == EndingKind.Before;

    /// <summary>The ending of a date from start to at; 於保單到期(4/20)前 has it behind the bracket.</summary>
    public static Ending Read(string text, int start, int at)
    {
        var isBracketed = Glance.At(text, start - 1) == '(' && Glance.At(text, at) == ')';
        return isBracketed && Read(text, at + 1) is { Kind: EndingKind.Before } behind ? behind with { IsBracketed = true } : Read(text, at);
    }

    public static Ending Read(string text, int at)
    {
        if (Glance.AnyOf(text, at, Before) is var before and > 0)
        {
            return new(at + before, EndingKind.Before);
        }

        if (Glance.AnyOf(text, at, Since) is var since and > 0)
        {
            return new(at + since, EndingKind.Since);
        }

        var next = Glance.At(text, at + 1);
        return Glance.At(text, at) switch
        {
            // 9月15日前往, 110年前後, 9月前次會議
            '前' when !Glance.IsOneOf(next, "往後揭述開進瞻例任副夕次項段總置身鎮") => new(at + 1, EndingKind.Before, IsInclusive: false),
            '起' when next is not ('訴' or '飛' or '點' or '降' or '居' or '義' or '草' or '源' or '造') => new(at + 1, EndingKind.Since),
            '內' when !Glance.IsOneOf(next, "部容政外閣科湖控") => new(at + 1, EndingKind.Inside),
            '止' when next != '血' => new(at + 1, EndingKind.Until),
            '間' when next is not ('接' or '距' or '隔') => new(at + 1, EndingKind.During),
            _ => new(at, EndingKind.None),
        };
    }
}
