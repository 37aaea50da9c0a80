using System.Xml.Linq;

namespace MeetingBot.Minutes.Reading.OpenDocument;

/// <summary>One level of a list style: how its number is counted and written.</summary>
/// <param name="Pattern">How newer files say it (（%2%）); where absent, prefix, numbers of <paramref name="Shown"/> levels, suffix.</param>
internal sealed record OdtLevel(
    int Start, string Format, string Prefix, string Suffix, int Shown, string? Pattern, string? Bullet, bool HasGap)
{
    public static OdtLevel From(XElement level) => new(
        level.Number(Odf.Text + "start-value") ?? 1,
        level.Value(Odf.Style + "num-format") ?? "",
        level.Value(Odf.Style + "num-prefix") ?? "",
        level.Value(Odf.Style + "num-suffix") ?? "",
        level.Count(Odf.Text + "display-levels"),
        level.Value(Odf.Style + "num-list-format") ?? level.Value(Odf.LibreOffice + "num-list-format"),
        level.Name.LocalName switch
        {
            "list-level-style-bullet" => Labels.PlainBullet(level.Value(Odf.Text + "bullet-char") ?? ""),
            "list-level-style-image" => Labels.Bullet,
            _ => null,
        },
        !level.Descendants(Odf.Style + "list-level-label-alignment").Any(a => a.Value(Odf.Text + "label-followed-by") == "nothing"));

    /// <summary>Files name a format by its first numbers (一, 二, 三, ...): the first of them tells.</summary>
    public string Write(int n) => Format.Length == 0 ? "" : Format[0] switch
    {
        '一' => Numerals.Chinese(n),
        '壹' or '壱' => Numerals.Legal(n),
        '甲' => Numerals.HeavenlyStem(n),
        '子' => Numerals.EarthlyBranch(n),
        '①' => Numerals.Circled(n),
        '㊀' => Numerals.CircledChinese(n),
        '１' => Numerals.FullWidth(n),
        '0' => Numerals.TwoDigits(n),
        'a' => Numerals.Letters(n, 'a'),
        'A' => Numerals.Letters(n, 'A'),
        'i' => Numerals.LowerRoman(n),
        'I' => Numerals.UpperRoman(n),
        _ => Numerals.Decimal(n),
    };
}
