using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;

namespace MeetingBot.Answers.Passages;

/// <summary>The counters in which minutes may count what a question counts in another.</summary>
internal static partial class Counters
{
    private static readonly string[][] Measures =
    [
        ["台", "臺", "輛", "部"],
        ["位", "名", "人", "例"],
        ["則", "篇"],
        ["場", "次", "場次"],
        ["間", "座", "處", "所", "棟", "家", "校", "館"],
        ["支", "部"],
        ["份", "張"],
        ["米", "公尺"],
        ["重", "公斤", "公噸", "公克", "噸"],
        ["高", "公尺", "公分", "樓", "米"],
        ["長", "公里", "公尺", "公分", "米"],
        ["寬", "公尺", "公分", "米"],
        ["大", "坪", "平方公尺", "㎡", "公頃", "甲", "平方公里", "公尺", "公分", "吋", "公升", "MB", "GB", "KB", "TB"],
        ["深", "公尺", "公分", "米"],
        ["遠", "公里", "公尺", "米"],
        ["厚", "公尺", "公分", "米"],
    ];

    /// <summary>As a pattern: 燒了幾次 is answered by 31件火警, too.</summary>
    public static string Of(Question question, string measure) =>
        measure == "位" && Seats().IsMatch(question.Text) ? "[席位個]"
        : measure == "次" && Mishaps().IsMatch(question.Text) ? "[次件起場]" : Alike(measure);

    // 幾台 is answered by 11輛.
    private static string Alike(string measure) =>
        Measures.FirstOrDefault(same => same.Contains(measure)) is { } alike
            ? $"({string.Join('|', alike.Select(Regex.Escape))})"
            : Regex.Escape(measure);

    /// <summary>幾個位子 is answered by 10席, and by no people.</summary>
    [GeneratedRegex("(?<=幾個?|多少個?)(座位|位子|席位)")]
    public static partial Regex Seats();

    [GeneratedRegex("燒|火[災警]|失火|起火|車禍|事故|意外|違規|申訴|陳情|檢舉|停電|跳電|當機|故障|失竊|被偷|遭竊|淹水|積水|攻擊|外洩|落石|坍方|溺水|中暑|中毒|通報")]
    private static partial Regex Mishaps();
}
