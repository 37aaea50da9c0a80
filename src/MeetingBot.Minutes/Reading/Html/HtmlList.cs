namespace MeetingBot.Minutes.Reading.Html;

/// <summary>A list that is being read: how its items are numbered, and which is next.</summary>
internal sealed class HtmlList(string style, int next)
{
    private int next = next;

    public static HtmlList From(HtmlToken tag)
    {
        var type = Type(tag) ?? HtmlAttributes.Value(tag.Inside, "type");
        return new(type ?? (tag.Name == "ol" ? "decimal" : "disc"), HtmlAttributes.Number(tag.Inside, "start") ?? 1);
    }

    public string Label(HtmlToken item)
    {
        var n = HtmlAttributes.Number(item.Inside, "value") ?? next;
        next = n == int.MaxValue ? n : n + 1;
        return Labels.WithGap(Write(n, Type(item) ?? style));
    }

    private static string? Type(HtmlToken tag) =>
        HtmlAttributes.Style(tag.Inside, "list-style-type") ?? HtmlAttributes.Style(tag.Inside, "list-style")?.Split(' ')[0];

    // The letter case matters in the old types only: a and A, i and I.
    private static string Write(int n, string style) => style switch
    {
        "none" => "",
        "a" or "lower-alpha" or "lower-latin" => Numerals.Alphabetic(n, 'a') + ".",
        "A" or "upper-alpha" or "upper-latin" => Numerals.Alphabetic(n, 'A') + ".",
        "i" or "lower-roman" => Numerals.LowerRoman(n) + ".",
        "I" or "upper-roman" => Numerals.UpperRoman(n) + ".",
        "cjk-ideographic" or "trad-chinese-informal" or "simp-chinese-informal" or "japanese-informal" => Numerals.Chinese(n) + "、",
        "trad-chinese-formal" => Numerals.Legal(n) + "、",
        "simp-chinese-formal" => Numerals.SimplifiedLegal(n) + "、",
        "cjk-decimal" => Numerals.ChineseDigits(n) + "、",
        "cjk-heavenly-stem" => Numerals.HeavenlyStem(n) + "、",
        "cjk-earthly-branch" => Numerals.EarthlyBranch(n) + "、",
        "decimal-leading-zero" => Numerals.TwoDigits(n) + ".",
        "1" or "decimal" => Numerals.Decimal(n) + ".",
        _ => Labels.Bullet,
    };
}
